// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.DraftKeeper;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.FormText;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.Place;
import org.engawa.app.vault.Vault;
import org.springframework.stereotype.Component;

/** Keeps what was not sent, for each board and thread by itself, for its author's eyes alone. */
@Component
final class UnsentPosts implements DraftKeeper {

  private final BoardDrafts drafts;
  private final Vault vault;
  private final Transactions transactions;

  UnsentPosts(BoardDrafts drafts, Vault vault, Transactions transactions) {
    this.drafts = drafts;
    this.vault = vault;
    this.transactions = transactions;
  }

  @Override
  public String form() {
    return PostForm.FORM;
  }

  @Override
  public void keep(Viewer viewer, Map<String, String> fields) {
    if (viewer instanceof Viewer.Person person) {
      keep(person, PostForm.of(fields));
    }
  }

  void keep(Viewer.Person person, PostForm form) {
    if (form.empty() || form.tooLong()) {
      return;
    }
    UUID target = form.target();
    byte[] sealed =
        vault.sealAlone(person.id().owner(), place(person, target), FormText.write(form.fields()));
    transactions.write(() -> drafts.put(person.id(), target, sealed));
  }

  Optional<PostForm> of(Viewer.Person person, UUID target) {
    return person
        .alone()
        .flatMap(
            mine ->
                transactions
                    .read(() -> drafts.of(person.id(), target))
                    .map(row -> mine.open(place(person, target), row)))
        .map(text -> PostForm.of(FormText.read(text)));
  }

  void forget(Viewer.Person person, UUID target) {
    transactions.write(() -> drafts.remove(person.id(), target));
  }

  private static Place place(Viewer.Person person, UUID target) {
    return new Place("board_draft", "fields_sealed of " + target, person.id().value());
  }
}
