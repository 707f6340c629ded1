// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.drawer;

import java.util.Map;
import java.util.Optional;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.FormText;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.Place;
import org.engawa.app.vault.Vault;
import org.springframework.stereotype.Component;

/** What somebody had typed in the room when they left; for their eyes alone until it is sent. */
@Component
public final class Unsent {

  private final UnsentLeaves rows;
  private final Vault vault;
  private final Transactions transactions;

  Unsent(UnsentLeaves rows, Vault vault, Transactions transactions) {
    this.rows = rows;
    this.vault = vault;
    this.transactions = transactions;
  }

  /** What stands in this form, when something was left in it and the words were given. */
  public Optional<Map<String, String>> of(Viewer.Person person, String form) {
    return person
        .alone()
        .flatMap(
            mine ->
                transactions
                    .read(() -> rows.of(person.id(), form))
                    .map(row -> mine.open(place(person, form), row)))
        .map(FormText::read);
  }

  /** Forgets it, since it was sent. */
  public void forget(Viewer.Person person, String form) {
    transactions.write(() -> rows.remove(person.id(), form));
  }

  void keep(Viewer.Person person, String form, Map<String, String> fields) {
    byte[] sealed =
        vault.sealAlone(person.id().owner(), place(person, form), FormText.write(fields));
    transactions.write(() -> rows.put(person.id(), form, sealed));
  }

  private static Place place(Viewer.Person person, String form) {
    return new Place("unsent_leaf", "fields_sealed of " + form, person.id().value());
  }
}
