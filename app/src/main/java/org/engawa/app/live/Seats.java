// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.live;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many listen from where, only so that there is an end to it. */
@Component
final class Seats {

  private final LiveSettings settings;
  private final Map<String, Integer> taken = new HashMap<>();
  private int all;

  Seats(LiveSettings settings) {
    this.settings = settings;
  }

  /** Takes one; says false when there is none left for whoever comes from there. */
  synchronized boolean take(String source) {
    int before = taken.getOrDefault(source, 0);
    if (all >= settings.most() || before >= settings.perSource()) {
      return false;
    }
    taken.put(source, before + 1);
    all++;
    return true;
  }

  synchronized void giveBack(String source) {
    all--;
    taken.computeIfPresent(source, (_, before) -> before == 1 ? null : before - 1);
  }

  synchronized int taken() {
    return all;
  }
}
