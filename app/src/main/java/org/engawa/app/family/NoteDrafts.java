// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.family;

import java.util.Map;
import java.util.Optional;
import org.engawa.app.account.DraftKeeper;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.FormText;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.Place;
import org.engawa.app.vault.Vault;
import org.springframework.stereotype.Component;

/** Keeps an unfinished note when its author leaves. */
@Component
final class NoteDrafts implements DraftKeeper {

  private final FamilyDrafts drafts;
  private final Vault vault;
  private final Transactions transactions;

  NoteDrafts(FamilyDrafts drafts, Vault vault, Transactions transactions) {
    this.drafts = drafts;
    this.vault = vault;
    this.transactions = transactions;
  }

  @Override
  public String form() {
    return HomePage.FORM;
  }

  @Override
  public void keep(Viewer viewer, Map<String, String> fields) {
    if (viewer instanceof Viewer.Family family
        && !NoteForm.of(fields).trouble().equals(Optional.of("family.note.nothing"))) {
      byte[] sealed = vault.sealAlone(family.id().owner(), place(family), FormText.write(fields));
      transactions.write(() -> drafts.put(family.id(), sealed));
    }
  }

  Optional<NoteForm> of(Viewer.Family family) {
    return family
        .alone()
        .flatMap(
            mine ->
                transactions
                    .read(() -> drafts.of(family.id()))
                    .map(row -> mine.open(place(family), row)))
        .map(text -> NoteForm.of(FormText.read(text)));
  }

  void forget(Viewer.Family family) {
    transactions.write(() -> drafts.remove(family.id()));
  }

  private static Place place(Viewer.Family family) {
    return new Place("family_draft", "fields_sealed", family.id().value());
  }
}
