// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.along;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.engawa.app.account.AccountErased;
import org.engawa.app.account.Notice;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Transactions;
import org.engawa.app.shell.Visit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Taking everything along without a factor, for whoever is signed in but lost the words: after
 * three days, said in the room so that the person sees it if it was somebody else who asked, and
 * from then on for a week.
 */
@Component
final class Later implements Notice {

  private static final Duration WAIT = Duration.ofHours(72);
  private static final Duration OPEN = Duration.ofDays(7);

  private final AlongRows rows;
  private final Transactions transactions;
  private final Clock clock;

  Later(AlongRows rows, Transactions transactions, Clock clock) {
    this.rows = rows;
    this.transactions = transactions;
    this.clock = clock;
  }

  void ask(PersonId person) {
    Instant now = clock.instant();
    transactions.write(
        () -> {
          rows.forget(now.minus(OPEN));
          rows.add(person, now.plus(WAIT));
        });
  }

  void takeBack(PersonId person) {
    transactions.write(() -> rows.remove(person));
  }

  Standing of(PersonId person) {
    Instant now = clock.instant();
    Optional<Instant> from = rows.from(person).filter(when -> now.isBefore(when.plus(OPEN)));
    if (from.isEmpty()) {
      return new Standing.NotAsked();
    }
    return now.isBefore(from.get())
        ? new Standing.Waiting(from.get())
        : new Standing.Ready(from.get().plus(OPEN));
  }

  @EventListener
  void erased(AccountErased event) {
    if (event.id() instanceof PersonId person) {
      rows.remove(person);
    }
  }

  @Override
  public List<Line> of(Viewer viewer, Visit visit) {
    if (!(viewer instanceof Viewer.Person person)) {
      return List.of();
    }
    return switch (of(person.id())) {
      case Standing.NotAsked() -> List.of();
      case Standing.Waiting(Instant from) ->
          List.of(line(visit, visit.text("along.later.set", visit.exact(from))));
      case Standing.Ready(Instant until) ->
          List.of(line(visit, visit.text("along.later.ready", visit.exact(until))));
    };
  }

  private static Line line(Visit visit, String text) {
    return new Line(text, AlongController.HERE, visit.text("along.title"));
  }

  /** How it stands with somebody. */
  sealed interface Standing {

    /** Nobody asked, or it was long ago. */
    record NotAsked() implements Standing {}

    /** It can be taken from then on. */
    record Waiting(Instant from) implements Standing {}

    /** It can be taken until then. */
    record Ready(Instant until) implements Standing {}
  }
}
