// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.people;

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

/** Tells who is in a person's life. */
@Component
@Order(7)
final class TieTeller implements Teller {

  @Override
  public LeafKind kind() {
    return LeafKind.TIE;
  }

  @Override
  public Topic topic() {
    return Topic.NETWORK;
  }

  @Override
  public String titleKey() {
    return "people.title";
  }

  @Override
  public Telling tell(Visit visit, Leaf leaf) {
    return tell(visit, Tie.of(leaf));
  }

  static Telling tell(Visit visit, Tie tie) {
    return new Telling(
        "",
        List.of(
            new Line("", tie.who()),
            new Line(visit.text("people.near"), visit.text("people.near." + tie.near().key())),
            new Line(visit.text("people.channel"), channel(visit, tie)),
            new Line(visit.text("people.often"), often(visit, tie)),
            new Line(visit.text("people.more"), tie.part("more"))));
  }

  static String channel(Visit visit, Tie tie) {
    return worded(visit, "people.channel.", tie.part("channel"));
  }

  static String often(Visit visit, Tie tie) {
    return worded(visit, "people.often.", tie.part("often"));
  }

  private static String worded(Visit visit, String key, String value) {
    return value.isEmpty() ? "" : visit.text(key + value);
  }
}
