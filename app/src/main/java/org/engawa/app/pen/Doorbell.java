// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.engawa.app.account.Viewer;
import org.engawa.app.veranda.Authorship;
import org.engawa.app.veranda.Circle;
import org.engawa.app.veranda.Encounters;
import org.springframework.stereotype.Component;

/** Which asks reach a person: none that they did not want to hear. */
@Component
final class Doorbell {

  private final AskRows rows;
  private final Reachable reachable;
  private final Hands hands;
  private final Authorship authorship;
  private final Encounters encounters;
  private final Clock clock;

  Doorbell(
      AskRows rows,
      Reachable reachable,
      Hands hands,
      Authorship authorship,
      Encounters encounters,
      Clock clock) {
    this.rows = rows;
    this.reachable = reachable;
    this.hands = hands;
    this.authorship = authorship;
    this.encounters = encounters;
    this.clock = clock;
  }

  /** Those that stand, the newest first; asked in a transaction of the caller. */
  List<Ask> of(Viewer.Person person) {
    Optional<Instant> since = reachable.since(person.id());
    Optional<Circle> circle = hands.circle(person);
    if (since.isEmpty() || circle.isEmpty()) {
      return List.of();
    }
    Hand own = hands.of(person.id());
    Instant now = clock.instant();
    List<Ask> all = rows.to(authorship.voicesOf(person), now.minus(Ask.FADES));
    Set<Hand> declined =
        all.stream()
            .filter(ask -> ask.state() == Ask.State.NO)
            .map(Ask::asker)
            .collect(Collectors.toSet());
    return all.stream()
        .filter(ask -> ask.state() == Ask.State.STANDS && !ask.takenBack())
        .filter(ask -> !ask.askedAt().isBefore(since.get()) && ask.circle() == circle.get())
        .filter(ask -> !hands.arrival(own, ask.askedAt()).isAfter(now))
        .filter(ask -> !declined.contains(ask.asker()) && !reachable.isShut(own, ask.asker()))
        .filter(ask -> !encounters.ignores(person, ask.from()))
        .toList();
  }

  void shut(Hand hand, Hand other) {
    reachable.shut(hand, other);
  }
}
