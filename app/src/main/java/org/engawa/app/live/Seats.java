// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.live;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

  /** Takes one; empty when there is none left for whoever comes from there. */
  synchronized Optional<Seat> take(String source) {
    int before = taken.getOrDefault(source, 0);
    if (all >= settings.most() || before >= settings.perSource()) {
      return Optional.empty();
    }
    taken.put(source, before + 1);
    all++;
    return Optional.of(new Seat(source));
  }

  private synchronized void giveBack(Seat seat) {
    if (seat.givenBack) {
      return;
    }
    seat.givenBack = true;
    String source = seat.source;
    all--;
    taken.computeIfPresent(source, (_, before) -> before == 1 ? null : before - 1);
  }

  synchronized int taken() {
    return all;
  }

  /** One seat, given back once, however often it is said. */
  final class Seat {

    private final String source;
    private boolean givenBack;

    private Seat(String source) {
      this.source = source;
    }

    void giveBack() {
      Seats.this.giveBack(this);
    }
  }
}
