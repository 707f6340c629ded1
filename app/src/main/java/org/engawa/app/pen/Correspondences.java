// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Transactions;
import org.springframework.stereotype.Component;

/** Letters between two: that they begin, rest and end, each at the wish of either. */
@Component
public final class Correspondences {

  private final CorrespondenceRows rows;
  private final Reachable reachable;
  private final Hands hands;
  private final Transactions transactions;
  private final Clock clock;

  Correspondences(
      CorrespondenceRows rows,
      Reachable reachable,
      Hands hands,
      Transactions transactions,
      Clock clock) {
    this.rows = rows;
    this.reachable = reachable;
    this.hands = hands;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** After a yes, in the transaction of the caller; whoever asked reads of it at their own hour. */
  CorrespondenceId begin(Ask ask, Hand asked) {
    CorrespondenceId id = new CorrespondenceId(UUID.randomUUID());
    Instant now = clock.instant();
    rows.add(
        new Correspondence(
            id,
            ask.post(),
            ask.circle(),
            now,
            hands.arrival(ask.asker(), now),
            new Correspondence.Party(Optional.of(ask.asker()), ask.from(), Optional.empty()),
            new Correspondence.Party(Optional.of(asked), ask.to(), Optional.empty()),
            Optional.empty()));
    return id;
  }

  /** Whether whoever asked has read of a yes. */
  boolean isTold(Hand asker, Ask ask) {
    Instant now = clock.instant();
    return ask.state() == Ask.State.YES
        && seats(asker).anyMatch(seat -> isOf(seat, ask) && seat.isThere(now));
  }

  /** Ends what began on a yes that whoever asked has not read of, in the caller's transaction. */
  void takeBack(Ask ask) {
    if (ask.state() == Ask.State.YES) {
      Instant now = clock.instant();
      seats(ask.asker()).filter(seat -> isOf(seat, ask) && !seat.isThere(now)).forEach(this::end);
    }
  }

  private static boolean isOf(Seat seat, Ask ask) {
    return seat.voice().equals(ask.from()) && seat.other().voice().equals(ask.to())
        || seat.voice().equals(ask.to()) && seat.other().voice().equals(ask.from());
  }

  Stream<Seat> seats(Hand hand) {
    return rows.of(hand).stream()
        .flatMap(each -> each.sideOf(hand).map(side -> new Seat(each, side)).stream());
  }

  /** Those of a person that stand on their page, the latest first. */
  List<Seat> of(Viewer.Person person) {
    Instant now = clock.instant();
    return transactions.read(
        () -> seats(hands.of(person.id())).filter(seat -> seat.isThere(now)).toList());
  }

  /** One of them; those of others are not there. */
  Seat at(Viewer.Person person, CorrespondenceId id) {
    return of(person).stream()
        .filter(seat -> seat.in().id().equals(id))
        .findFirst()
        .orElseThrow(NotThere::new);
  }

  /** Lets it rest: what the other writes comes when it is taken up again; nobody is told. */
  public void rest(Viewer.Person by, CorrespondenceId id) {
    transactions.write(
        () -> {
          Seat seat = at(by, id);
          if (!seat.rests()) {
            rows.rest(id, seat.side(), Optional.of(clock.instant()));
          }
        });
  }

  /** Takes up again what rested. */
  public void takeUp(Viewer.Person by, CorrespondenceId id) {
    transactions.write(() -> rows.rest(id, at(by, id).side(), Optional.empty()));
  }

  /** Ends it at once and without a reason. */
  public void end(Viewer.Person by, CorrespondenceId id) {
    transactions.write(() -> end(at(by, id)));
  }

  /** The same, and whoever it was cannot ask any more. */
  public void endForGood(Viewer.Person by, CorrespondenceId id) {
    transactions.write(
        () -> {
          Seat seat = at(by, id);
          end(seat);
          seat.other().hand().ifPresent(other -> reachable.shut(hands.of(by.id()), other));
        });
  }

  /** In the transaction of the caller; the other reads of it from their next hour on. */
  void end(Seat seat) {
    Instant now = clock.instant();
    rows.hold(seat.in().id());
    Instant told = seat.other().hand().map(other -> hands.arrival(other, now)).orElse(now);
    rows.end(seat.in().id(), new Correspondence.End(seat.side(), now, told));
  }
}
