// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.time.Duration;
import java.util.List;

/** How quickly posts may follow each other, on boards and where people talk with each other. */
enum Rhythm {
  BOARD(Duration.ofSeconds(20), 20, Duration.ofMinutes(10), List.of("PLAIN", "SLOW")),
  TALK(Duration.ofSeconds(5), 120, Duration.ofSeconds(10), List.of("HOURS", "DAWN", "QUIET"));

  private final Duration between;
  private final int inADay;
  private final Duration twice;
  private final List<String> rooms;

  Rhythm(Duration between, int inADay, Duration twice, List<String> rooms) {
    this.between = between;
    this.inADay = inADay;
    this.twice = twice;
    this.rooms = rooms;
  }

  static Rhythm of(Room room) {
    return room.live() ? TALK : BOARD;
  }

  Duration between() {
    return between;
  }

  int inADay() {
    return inADay;
  }

  /** Within which the same words are taken for the same post. */
  Duration twice() {
    return twice;
  }

  /** The kinds of rooms in which posts count. */
  List<String> rooms() {
    return rooms;
  }
}
