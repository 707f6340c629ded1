// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.family;

import java.util.Map;
import java.util.Optional;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.FormText;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.Place;
import org.engawa.app.vault.Vault;
import org.springframework.stereotype.Component;

/** What one of a family had typed when they left, each form by itself, for their eyes alone. */
@Component
final class UnsentForms {

  private final FamilyDrafts drafts;
  private final Vault vault;
  private final Transactions transactions;

  UnsentForms(FamilyDrafts drafts, Vault vault, Transactions transactions) {
    this.drafts = drafts;
    this.vault = vault;
    this.transactions = transactions;
  }

  void keep(Viewer.Family family, String form, Map<String, String> fields) {
    byte[] sealed =
        vault.sealAlone(family.id().owner(), place(family, form), FormText.write(fields));
    transactions.write(() -> drafts.put(family.id(), form, sealed));
  }

  Optional<Map<String, String>> of(Viewer.Family family, String form) {
    return family
        .alone()
        .flatMap(
            mine ->
                transactions
                    .read(() -> drafts.of(family.id(), form))
                    .map(row -> mine.open(place(family, form), row)))
        .map(FormText::read);
  }

  void forget(Viewer.Family family, String form) {
    transactions.write(() -> drafts.remove(family.id(), form));
  }

  private static Place place(Viewer.Family family, String form) {
    return new Place("family_draft", "fields_sealed of " + form, family.id().value());
  }
}
