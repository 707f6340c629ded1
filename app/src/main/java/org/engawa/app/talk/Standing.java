// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How far the ways between two are open, the same for both who look.
 *
 * @param rung the one up to which they are
 * @param offers what the supporter could do, too, and has not put away
 * @param history the earliest first
 */
record Standing(Rung rung, Set<Rung> offers, List<RungChange> history) {

  static Standing of(List<RungChange> history) {
    Rung rung = Rung.READING;
    Set<Rung> offers = EnumSet.noneOf(Rung.class);
    for (RungChange change : history) {
      switch (change.what()) {
        case OPENED -> {
          rung = change.rung();
          // Whoever steps down later finds no offer again that was taken up before.
          offers.removeIf(change.rung()::reaches);
        }
        case OFFERED -> offers.add(change.rung());
        case PUT_AWAY -> offers.remove(change.rung());
      }
    }
    return new Standing(rung, offers, List.copyOf(history));
  }
}
