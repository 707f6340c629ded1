// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.journal;

import java.util.Map;
import java.util.Optional;
import org.engawa.app.account.DraftKeeper;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.FormText;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.Place;
import org.engawa.app.vault.Vault;
import org.springframework.stereotype.Component;

/** Keeps an unfinished check-in when its person leaves; it waits until it is sent or emptied. */
@Component
final class Drafts implements DraftKeeper {

  private final CheckInDrafts drafts;
  private final CheckInCard card;
  private final Vault vault;
  private final Transactions transactions;

  Drafts(CheckInDrafts drafts, CheckInCard card, Vault vault, Transactions transactions) {
    this.drafts = drafts;
    this.card = card;
    this.vault = vault;
    this.transactions = transactions;
  }

  @Override
  public String form() {
    return TodayPage.FORM;
  }

  @Override
  public void keep(Viewer viewer, Map<String, String> fields) {
    if (viewer instanceof Viewer.Person person && hasContent(fields)) {
      byte[] sealed = vault.sealAlone(person.id().owner(), place(person), FormText.write(fields));
      transactions.write(() -> drafts.put(person.id(), sealed));
    }
  }

  private static boolean hasContent(Map<String, String> fields) {
    return !fields.getOrDefault("words", "").isBlank()
        || fields.keySet().stream().anyMatch(name -> name.startsWith("item-"));
  }

  Optional<CheckInForm> of(Viewer.Person person) {
    return person
        .alone()
        .flatMap(
            mine ->
                transactions
                    .read(() -> drafts.of(person.id()))
                    .map(row -> mine.open(place(person), row)))
        .map(text -> CheckInForm.of(FormText.read(text), card.card()));
  }

  void forget(Viewer.Person person) {
    transactions.write(() -> drafts.remove(person.id()));
  }

  private static Place place(Viewer.Person person) {
    return new Place("check_in_draft", "fields_sealed", person.id().value());
  }
}
