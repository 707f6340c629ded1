// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.space;

import java.util.List;
import org.engawa.app.consent.Topic;
import org.engawa.app.drawer.Leaf;
import org.engawa.app.drawer.LeafKind;
import org.engawa.app.drawer.Teller;
import org.engawa.app.drawer.Telling;
import org.engawa.app.drawer.Telling.Line;
import org.engawa.app.shell.Visit;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells where the person was. */
@Component
@Order(2)
final class OutingTeller implements Teller {

  @Override
  public LeafKind kind() {
    return LeafKind.OUTING;
  }

  @Override
  public Topic topic() {
    return Topic.OUTINGS;
  }

  @Override
  public String titleKey() {
    return "space.title";
  }

  @Override
  public Telling tell(Visit visit, Leaf leaf) {
    return tell(visit, Outing.of(leaf));
  }

  static Telling tell(Visit visit, Outing outing) {
    return new Telling(
        when(visit, outing),
        List.of(
            new Line("", outing.part("how")),
            new Line(visit.text("space.where"), where(visit, outing)),
            new Line(visit.text("space.company"), company(visit, outing))));
  }

  private static String when(Visit visit, Outing outing) {
    String day = visit.day(outing.day().atTime(12, 0).atZone(visit.zone()).toInstant());
    String part = outing.part("part");
    return part.isEmpty() ? day : visit.text("time.weekday", day, visit.text("time.part." + part));
  }

  private static String where(Visit visit, Outing outing) {
    String zone = visit.text("space.zone." + outing.zone().key());
    String place = outing.part("place");
    return place.isEmpty() ? zone : visit.text("space.place-in", place, zone);
  }

  private static String company(Visit visit, Outing outing) {
    String whom = outing.part("whom");
    if (!whom.isEmpty()) {
      return visit.text("space.with", whom);
    }
    String company = outing.part("company");
    return company.isEmpty() ? "" : visit.text("space.company." + company);
  }
}
