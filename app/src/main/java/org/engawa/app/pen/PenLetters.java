// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Transactions;
import org.engawa.app.talk.Sending;
import org.engawa.app.veranda.WritingPauses;
import org.springframework.stereotype.Component;

/** Letters with others: slow, for the two alone, and without a receipt. */
@Component
public final class PenLetters {

  private static final int IN_A_DAY = 10;
  private static final Duration DAY = Duration.ofDays(1);

  private final Rows rows;
  private final Correspondences correspondences;
  private final PenSealing sealing;
  private final Hands hands;
  private final WritingPauses pauses;
  private final Clock clock;

  PenLetters(
      Rows rows,
      Correspondences correspondences,
      PenSealing sealing,
      Hands hands,
      WritingPauses pauses,
      Clock clock) {
    this.rows = rows;
    this.correspondences = correspondences;
    this.sealing = sealing;
    this.hands = hands;
    this.pauses = pauses;
    this.clock = clock;
  }

  /** Writes to the other; the same form sent twice is one letter. */
  public Penned write(Viewer.Person by, CorrespondenceId to, WritePenLetter said) {
    return rows.transactions()
        .write(
            () -> {
              Hand hand = hands.held(by.id());
              Seat seat = correspondences.at(by, to);
              if (wasSent(seat, said)) {
                return new Penned.OnItsWay();
              }
              Optional<Penned> kept = why(by, hand, seat, said.sending());
              put(by, seat, kept.isPresent() ? said.asDraft() : said);
              return kept.orElseGet(Penned.OnItsWay::new);
            });
  }

  /** Why it stays a draft. */
  private Optional<Penned> why(Viewer.Person by, Hand hand, Seat seat, Sending sending) {
    Instant now = clock.instant();
    if (sending == Sending.NOT_YET) {
      return Optional.of(new Penned.Kept());
    }
    if (seat.isOver(now) || hands.circle(by).filter(seat.in().circle()::equals).isEmpty()) {
      return Optional.of(new Penned.KeptSinceOver());
    }
    return pauses
        .until(by)
        .<Penned>map(Penned.KeptWhilePaused::new)
        .or(
            () ->
                rows.letters().sentSince(hand, now.minus(DAY)) < IN_A_DAY
                    ? Optional.empty()
                    : Optional.of(new Penned.KeptForLater()));
  }

  private boolean wasSent(Seat seat, WritePenLetter said) {
    return rows.letters()
        .find(said.id())
        .filter(row -> isOwn(seat, row) && !row.isDraft())
        .flatMap(row -> sealing.open(seat.voice(), row))
        .filter(said.words()::equals)
        .isPresent();
  }

  private void put(Viewer.Person by, Seat seat, WritePenLetter said) {
    Instant now = clock.instant();
    Optional<SealedPenLetter.Way> way =
        said.sending()
            .from(now, hands.zone())
            .map(sent -> new SealedPenLetter.Way(sent, arrival(seat, sent)));
    byte[] words =
        way.isPresent()
            ? sealing.sent(seat.voice(), said.id(), said.words())
            : sealing.draft(by, said.id(), said.words());
    SealedPenLetter row =
        new SealedPenLetter(said.id(), seat.in().id(), seat.side(), now, way, false, words);
    if (rows.letters().add(row)) {
      return;
    }
    SealedPenLetter there = rows.letters().find(said.id()).orElseThrow();
    if (there.isDraft() && isOwn(seat, there)) {
      rows.letters().replace(row);
    } else {
      put(by, seat, said.renewed());
    }
  }

  private Instant arrival(Seat seat, Instant sent) {
    return seat.other().hand().map(other -> hands.arrival(other, sent)).orElse(sent);
  }

  private static boolean isOwn(Seat seat, SealedPenLetter row) {
    return row.in().equals(seat.in().id()) && row.side() == seat.side() && !row.letGo();
  }

  /** What stands between the two for this one, drafts too, the earliest first. */
  List<PenLetter> of(Viewer.Person by, Seat seat) {
    Instant now = clock.instant();
    return rows.transactions().read(() -> rows.letters().in(seat.in().id())).stream()
        .filter(row -> seat.shows(row, now))
        .flatMap(row -> opened(by, seat, row).stream())
        .toList();
  }

  private Optional<PenLetter> opened(Viewer.Person by, Seat seat, SealedPenLetter row) {
    return sealing
        .open(by, seat, row)
        .map(
            words ->
                new PenLetter(
                    row.id(), row.side() == seat.side(), row.writtenAt(), row.arrivesAt(), words));
  }

  /** One that stands for this person, with the seat at which they read it. */
  Standing standing(Viewer.Person by, PenLetterId id) {
    return rows.transactions()
        .read(
            () -> {
              SealedPenLetter row = rows.letters().find(id).orElseThrow(NotThere::new);
              Seat seat = correspondences.at(by, row.in());
              if (!seat.shows(row, clock.instant())) {
                throw new NotThere();
              }
              return new Standing(seat, row);
            });
  }

  private Standing own(Viewer.Person by, PenLetterId id) {
    Standing found = standing(by, id);
    if (found.letter().side() != found.seat().side()) {
      throw new NotThere();
    }
    return found;
  }

  /** Until it has arrived it becomes a draft again; says with whom it was. */
  public CorrespondenceId takeBack(Viewer.Person by, PenLetterId id) {
    return rows.transactions()
        .write(
            () -> {
              Standing found = own(by, id);
              SealedPenLetter row = found.letter();
              if (row.isOnItsWay(clock.instant())) {
                String words = sealing.open(found.seat().voice(), row).orElseThrow();
                byte[] draft = sealing.draft(by, id, words);
                rows.letters().replace(row.sealed(Optional.empty(), draft));
              }
              return row.in();
            });
  }

  /** Lets one's own letter go, for both; what waits for a moderator waits unseen by either. */
  public CorrespondenceId letGo(Viewer.Person by, PenLetterId id) {
    return rows.transactions()
        .write(
            () -> {
              SealedPenLetter row = own(by, id).letter();
              if (rows.reports().isOpenAbout(id)) {
                rows.letters().letGo(id);
              } else {
                rows.reports().removeAbout(id);
                rows.letters().remove(id);
              }
              return row.in();
            });
  }

  /** A letter, and how somebody stands to it. */
  record Standing(Seat seat, SealedPenLetter letter) {}

  /** Where letters lie. */
  @Component
  record Rows(PenLetterRows letters, PenReportRows reports, Transactions transactions) {}
}
