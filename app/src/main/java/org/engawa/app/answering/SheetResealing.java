// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import org.engawa.app.account.AccountErased;
import org.engawa.app.account.FamilyId;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.StaffId;
import org.engawa.app.consent.Opened;
import org.engawa.app.consent.TakenBack;
import org.engawa.app.vault.OwnerId;
import org.engawa.app.vault.Vault;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Seals own sheets anew when they are opened or taken back, and forgets them with whoever filled
 * them in.
 */
@Component
final class SheetResealing {

  private final OwnSheets sheets;
  private final SheetDrafts drafts;
  private final Answering answering;
  private final Vault vault;

  SheetResealing(OwnSheets sheets, SheetDrafts drafts, Answering answering, Vault vault) {
    this.sheets = sheets;
    this.drafts = drafts;
    this.answering = answering;
    this.vault = vault;
  }

  @EventListener
  void on(Opened opened) {
    if (!Answering.SHOWS_SHEETS.contains(opened.topic())) {
      return;
    }
    PersonId person = opened.by().id();
    for (SealedSheet row : sheets.of(person.owner())) {
      if (Vault.alone(row.sheet()) && answering.isOpen(person, row.id())) {
        String text = opened.by().alone().orElseThrow().open(row.id().own(), row.sheet());
        sheets.reseal(row.id(), vault.seal(person.owner(), row.id().own(), text));
      }
    }
  }

  @EventListener
  void on(TakenBack closed) {
    if (!Answering.SHOWS_SHEETS.contains(closed.topic())) {
      return;
    }
    PersonId person = closed.person();
    for (SealedSheet row : sheets.of(person.owner())) {
      if (!Vault.alone(row.sheet()) && !answering.isOpen(person, row.id())) {
        String text = vault.unseal(person.owner(), row.id().own(), row.sheet());
        sheets.reseal(row.id(), vault.sealAlone(person.owner(), row.id().own(), text));
      }
    }
  }

  @EventListener
  void on(AccountErased erased) {
    switch (erased.id()) {
      case PersonId person -> forget(person.owner());
      case FamilyId family -> forget(family.owner());
      case StaffId _ -> {}
    }
  }

  private void forget(OwnerId owner) {
    sheets.removeAll(owner);
    drafts.removeAll(owner);
  }
}
