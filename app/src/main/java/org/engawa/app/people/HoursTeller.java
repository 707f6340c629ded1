// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.people;

import java.util.List;
import java.util.stream.Collectors;
import org.engawa.app.consent.Topic;
import org.engawa.app.drawer.Leaf;
import org.engawa.app.drawer.LeafKind;
import org.engawa.app.drawer.Teller;
import org.engawa.app.drawer.Telling;
import org.engawa.app.drawer.Telling.Line;
import org.engawa.app.shell.Visit;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells a day by its hours. */
@Component
@Order(8)
final class HoursTeller implements Teller {

  @Override
  public LeafKind kind() {
    return LeafKind.HOURS;
  }

  @Override
  public Topic topic() {
    return Topic.HOURS;
  }

  @Override
  public String titleKey() {
    return "people.hours.title";
  }

  @Override
  public Telling tell(Visit visit, Leaf leaf) {
    return tell(visit, DayHours.of(leaf));
  }

  static Telling tell(Visit visit, DayHours day) {
    String said =
        day.pieces().stream()
            .map(
                piece ->
                    visit.text(
                        "people.hours.piece",
                        Integer.toString(piece.from()),
                        Integer.toString(piece.until()),
                        piece.what().words(visit)))
            .collect(Collectors.joining(visit.text("people.hours.and")));
    return new Telling(day(visit, day), List.of(new Line("", said)));
  }

  static String day(Visit visit, DayHours day) {
    return visit.day(day.day().atTime(12, 0).atZone(visit.zone()).toInstant());
  }
}
