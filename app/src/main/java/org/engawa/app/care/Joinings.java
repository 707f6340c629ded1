// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.care;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.OneTimeWords;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.Access;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.Joining;
import org.engawa.app.consent.Relations;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.Vault;
import org.springframework.stereotype.Component;

/**
 * How a person joins a case: a supporter hands over words, the person types them. The words are
 * shown once and wait as long as the person likes.
 */
@Component
public final class Joinings {

  private final JoinWords words;
  private final Relations relations;
  private final Access access;
  private final Vault vault;
  private final Transactions transactions;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Joinings(
      JoinWords words,
      Relations relations,
      Access access,
      Vault vault,
      Transactions transactions,
      Clock clock) {
    this.words = words;
    this.relations = relations;
    this.access = access;
    this.vault = vault;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Makes the words of a case; those made before open no longer. */
  public OneTimeWords make(Viewer.Staff by, CaseId to, Language language) {
    OneTimeWords made = OneTimeWords.draw(language, random);
    transactions.write(
        () -> {
          access.toCase(by, to).orNotThere();
          end(to);
          words.add(
              new JoinWords.Open(UUID.randomUUID(), to, by.id()), lookup(made), clock.instant());
        });
    return made;
  }

  void takeBack(Viewer.Staff by, CaseId from) {
    transactions.write(
        () -> {
          access.toCase(by, from).orNotThere();
          end(from);
        });
  }

  private void end(CaseId of) {
    words.of(of).ifPresent(old -> words.end(old.id(), clock.instant(), JoinWords.End.TAKEN_BACK));
  }

  boolean isOut(CaseId of) {
    return transactions.read(() -> words.of(of).filter(this::stands)).isPresent();
  }

  /** Who handed over these words, if they open. */
  Optional<StaffId> from(String typed) {
    return transactions.read(() -> find(typed)).map(JoinWords.Open::by);
  }

  /** The person joins; says empty when the words do not open. */
  Optional<Joining> join(Viewer.Person person, String typed) {
    return transactions.write(
        () ->
            find(typed)
                .map(
                    open -> {
                      Joining joining = relations.join(open.to(), person.id());
                      if (joining == Joining.JOINED) {
                        words.end(open.id(), clock.instant(), JoinWords.End.JOINED);
                      }
                      return joining;
                    }));
  }

  private Optional<JoinWords.Open> find(String typed) {
    return OneTimeWords.parse(typed)
        .flatMap(parsed -> words.find(lookup(parsed)))
        .filter(this::stands);
  }

  /** Words name who handed them over; they do not open while that one is not with the case. */
  private boolean stands(JoinWords.Open word) {
    return relations.staffOf(word.to()).contains(word.by());
  }

  private byte[] lookup(OneTimeWords made) {
    return vault.lookup("join_word", new String(made.canonical(), StandardCharsets.UTF_8));
  }
}
