// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** Figures under the names by which results are read, in their order. */
public record Figures(SequencedMap<String, Figure> byName) {

  /** Keeps its own copy. */
  public Figures {
    byName = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byName));
  }

  /** None yet. */
  public static Figures none() {
    return new Figures(new LinkedHashMap<>());
  }

  /** None under any of these names, for one reason. */
  static Figures noneOf(String reason, String... names) {
    var none = none();
    for (String name : names) {
      none = none.and(name, Figure.none(reason));
    }
    return none;
  }

  /** These and one more. */
  public Figures and(String name, Figure figure) {
    var more = new LinkedHashMap<>(byName);
    if (more.put(name, figure) != null) {
      throw new IllegalArgumentException("the figure " + name + " stands here already");
    }
    return new Figures(more);
  }

  /** These and one more number, or the reason why it is not finite. */
  public Figures and(String name, double number, String otherwise) {
    return and(name, Figure.of(number, otherwise));
  }

  /** These and those of another procedure. */
  public Figures and(Figures others) {
    var all = this;
    for (var each : others.byName.entrySet()) {
      all = all.and(each.getKey(), each.getValue());
    }
    return all;
  }

  /** The figure of that name; a name that was never given is a mistake of the caller. */
  public Figure get(String name) {
    var figure = byName.get(name);
    if (figure == null) {
      throw new IllegalArgumentException("no figure " + name + " among " + byName.keySet());
    }
    return figure;
  }

  /** The number of that name, NaN where there is none. */
  public double number(String name) {
    return get(name).number().orElse(Double.NaN);
  }
}
