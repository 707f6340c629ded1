// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.engawa.app.people.NetworkView.Dot;
import org.engawa.app.people.NetworkView.Ring;
import org.engawa.app.people.NetworkView.Row;
import org.engawa.app.shell.Visit;

/** Draws who is how near as rings around oneself, and says the same as a table. */
final class NetworkRings {

  private static final int MIDDLE = 360;
  private static final int GROUND = 352;

  private final Visit visit;
  private final List<Tie> ties;

  /** The nearest first. */
  NetworkRings(Visit visit, List<Tie> ties) {
    this.visit = visit;
    this.ties = ties;
  }

  NetworkView view() {
    return new NetworkView(
        List.of(Nearness.values()).reversed().stream().map(this::ring).toList(),
        dots(),
        IntStream.range(0, ties.size()).mapToObj(at -> row(at, ties.get(at))).toList());
  }

  private Ring ring(Nearness near) {
    int width = width(near.ordinal());
    int height = height(near.ordinal());
    String arc =
        String.format(
            Locale.ROOT,
            "M%d %dA%d %d 0 0 1 %d %d",
            MIDDLE - width,
            GROUND,
            width,
            height,
            MIDDLE + width,
            GROUND);
    return new Ring(name(near), arc, 2 - near.ordinal(), GROUND - height + 30);
  }

  /** Those of one ring stand side by side in it, from the left, below its name. */
  private List<Dot> dots() {
    List<Dot> dots = new ArrayList<>();
    for (Nearness near : Nearness.values()) {
      List<Integer> here =
          IntStream.range(0, ties.size())
              .filter(at -> ties.get(at).near() == near)
              .boxed()
              .toList();
      for (int i = 0; i < here.size(); i++) {
        double angle = Math.PI * (i + 1) / (here.size() + 1);
        double width = within(width(near.ordinal() - 1), width(near.ordinal()));
        double height = within(height(near.ordinal() - 1), height(near.ordinal()));
        dots.add(
            new Dot(
                number(here.get(i)),
                (int) Math.round(MIDDLE - width * Math.cos(angle)),
                (int) Math.round(GROUND - height * Math.sin(angle))));
      }
    }
    return dots;
  }

  private Row row(int at, Tie tie) {
    return new Row(
        tie.id().toString(),
        number(at),
        tie.who(),
        name(tie.near()),
        TieTeller.channel(visit, tie),
        TieTeller.often(visit, tie),
        tie.part("more"));
  }

  private String name(Nearness near) {
    return visit.text("people.near." + near.key());
  }

  private static String number(int at) {
    return Integer.toString(at + 1);
  }

  private static double within(int inner, int outer) {
    return inner + (outer - inner) * 0.4;
  }

  private static int width(int ring) {
    return 40 + 105 * (ring + 1);
  }

  private static int height(int ring) {
    return 25 + 104 * (ring + 1);
  }
}
