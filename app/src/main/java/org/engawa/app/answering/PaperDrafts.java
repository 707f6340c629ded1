// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.util.Map;
import java.util.UUID;
import org.engawa.app.account.DraftKeeper;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.Access;
import org.engawa.app.consent.CaseId;
import org.engawa.measure.instrument.Card;
import org.springframework.stereotype.Component;

/** Puts a paper sheet aside when somebody leaves while typing it in. */
@Component
final class PaperDrafts implements DraftKeeper {

  private final Unfinished unfinished;
  private final Instruments instruments;
  private final Access access;

  PaperDrafts(Unfinished unfinished, Instruments instruments, Access access) {
    this.unfinished = unfinished;
    this.instruments = instruments;
    this.access = access;
  }

  @Override
  public String form() {
    return PaperPage.FORM;
  }

  @Override
  public void keep(Viewer viewer, Map<String, String> fields) {
    if (fields.getOrDefault("case", "").matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      CaseId of = new CaseId(UUID.fromString(fields.get("case")));
      if (access.mayCase(viewer, of)) {
        instruments
            .card(fields.getOrDefault("card", ""))
            .ifPresent(card -> put(of, card, PaperForm.of(card, fields)));
      }
    }
  }

  private void put(CaseId of, Card card, PaperForm form) {
    if (!form.typed().isEmpty()) {
      unfinished.put(of, card.id(), form.fields());
    }
  }
}
