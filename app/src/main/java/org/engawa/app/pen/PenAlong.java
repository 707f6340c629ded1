// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engawa.app.account.Viewer;
import org.engawa.app.drawer.Keepsake;
import org.engawa.app.drawer.Keepsakes;
import org.engawa.app.drawer.Telling;
import org.engawa.app.drawer.Telling.Line;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Component;

/** The letters that a person wrote to others from the boards and got from them, to take along. */
@Component
final class PenAlong implements Keepsakes {

  private final Correspondences correspondences;
  private final PenLetters letters;
  private final PenNames names;

  PenAlong(Correspondences correspondences, PenLetters letters, PenNames names) {
    this.correspondences = correspondences;
    this.letters = letters;
    this.names = names;
  }

  @Override
  public String name() {
    return "letters-with-others";
  }

  @Override
  public String titleKey() {
    return "pen.title";
  }

  @Override
  public List<Keepsake> of(Viewer.Person person, Visit visit) {
    return correspondences.of(person).stream()
        .flatMap(
            seat -> letters.of(person, seat).stream().map(letter -> keepsake(visit, seat, letter)))
        .toList();
  }

  private Keepsake keepsake(Visit visit, Seat seat, PenLetter letter) {
    String with = names.of(visit, seat.other().voice());
    String by = letter.own() ? visit.text("pen.you") : with;
    return new Keepsake(
        new Telling(
            at(letter).map(visit::exact).orElseGet(() -> visit.text("pen.drafts")),
            List.of(new Line(visit.text("pen.along.with"), with), new Line(by, letter.words()))),
        Map.of(
            "id", letter.id().value().toString(),
            "with", with,
            "by", letter.own() ? "SELF" : "OTHER",
            "at", at(letter).map(Instant::toString).orElse(""),
            "words", letter.words()));
  }

  /** At which hour one's own came to the other is the other's. */
  private static Optional<Instant> at(PenLetter letter) {
    return letter.own() ? letter.arrivesAt().map(_ -> letter.writtenAt()) : letter.arrivesAt();
  }
}
