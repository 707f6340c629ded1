// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sends what is on its way by another time, in the transaction of the caller. */
@Component
final class Detour {

  private final PenLetterRows letters;
  private final CorrespondenceRows correspondences;
  private final Hands hands;

  Detour(PenLetterRows letters, CorrespondenceRows correspondences, Hands hands) {
    this.letters = letters;
    this.correspondences = correspondences;
    this.hands = hands;
  }

  /** What goes to this hand arrives at the next of its hours, and never before it goes out. */
  void anew(Hand to, Instant now) {
    letters
        .onTheirWayTo(to, now)
        .forEach(
            row ->
                row.way()
                    .ifPresent(
                        way ->
                            put(row, way.sentAt(), hands.arrival(to, later(way.sentAt(), now)))));
  }

  /** What comes from this hand goes out then, or later. */
  void until(Hand from, Instant now, Instant until) {
    letters
        .onTheirWayFrom(from, now)
        .forEach(row -> row.way().ifPresent(way -> put(row, later(way.sentAt(), until))));
  }

  private void put(SealedPenLetter row, Instant sent) {
    Instant arrives =
        correspondences
            .find(row.in())
            .flatMap(in -> in.at(row.side().other()).hand())
            .map(to -> hands.arrival(to, sent))
            .orElse(sent);
    put(row, sent, arrives);
  }

  private void put(SealedPenLetter row, Instant sent, Instant arrives) {
    letters.replace(row.sealed(Optional.of(new SealedPenLetter.Way(sent, arrives)), row.words()));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
