// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.time.Clock;
import org.engawa.app.account.AccountErased;
import org.engawa.app.account.PersonId;
import org.engawa.app.arrival.Chosen.What;
import org.engawa.app.arrival.HoursChosen;
import org.engawa.app.veranda.VoiceForgotten;
import org.engawa.app.veranda.VoiceIgnored;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Follows what people choose elsewhere, in the transaction in which they do: the hours of their
 * letters, whom they do not read, and that they erase everything.
 */
@Component
final class PenListening {

  private final Rows rows;
  private final Correspondences correspondences;
  private final Hands hands;
  private final HandHours hours;
  private final Detour detour;
  private final Clock clock;

  PenListening(
      Rows rows,
      Correspondences correspondences,
      Hands hands,
      HandHours hours,
      Detour detour,
      Clock clock) {
    this.rows = rows;
    this.correspondences = correspondences;
    this.hands = hands;
    this.hours = hours;
    this.detour = detour;
    this.clock = clock;
  }

  /** Those on their way arrive by the new hours. */
  @EventListener
  void on(HoursChosen anew) {
    Hand hand = hands.of(anew.person());
    if (hours.change(hand, anew.chosen().hours(What.LETTERS))) {
      detour.anew(hand, clock.instant());
    }
  }

  /** Whom somebody does not read any more, they do not write with, either. */
  @EventListener
  void on(VoiceIgnored ignored) {
    Hand hand = hands.of(ignored.by());
    correspondences
        .seats(hand)
        .filter(seat -> seat.other().voice().equals(ignored.voice()))
        .forEach(correspondences::end);
  }

  @EventListener
  void on(VoiceForgotten gone) {
    rows.asks().removeTo(gone.voice());
    rows.reports().emptyWords(gone.voice());
  }

  /** Their letters go for both; to the other it has come to its end, as any other has. */
  @EventListener
  void on(AccountErased erased) {
    if (erased.id() instanceof PersonId person) {
      Hand hand = hands.of(person);
      correspondences.seats(hand).toList().forEach(this::leave);
      rows.asks().removeAll(hand);
      rows.reachable().off(person);
      rows.reachable().removeAll(hand);
      hours.remove(hand);
    }
  }

  private void leave(Seat seat) {
    CorrespondenceId id = seat.in().id();
    rows.letters().in(id).stream()
        .filter(row -> row.side() == seat.side() || seat.other().hand().isEmpty())
        .forEach(
            row -> {
              rows.reports().removeAbout(row.id());
              rows.letters().remove(row.id());
            });
    rows.desk().emptyWords(id, seat.side());
    if (seat.other().hand().isEmpty()) {
      rows.desk().removeAll(id);
      rows.correspondences().remove(id);
    } else {
      correspondences.end(seat);
      rows.correspondences().forget(id, seat.side());
    }
  }

  /** The rows in which somebody leaves something. */
  @Component
  record Rows(
      AskRows asks,
      Reachable reachable,
      CorrespondenceRows correspondences,
      PenLetterRows letters,
      PenReportRows reports,
      PenDeskRows desk) {}
}
