// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.staffing.Hours;
import org.engawa.app.staffing.Shift;
import org.engawa.app.staffing.StaffHours;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The boards can rest while nobody of the staff is there. */
class PausingTests extends OnTheBench {

  private static final Duration A_MOMENT = Duration.ofMinutes(1);

  private final List<UUID> said = new ArrayList<>();

  @AfterEach
  void goOn() {
    said.forEach(id -> hours().takeBack(bench.hoshi, id));
    pausing().turn(bench.hoshi, Paused.NOTHING);
  }

  @Test
  void letsNothingRestUntilSomebodyTurnsTheSwitch() {
    assertThat(pausing().position()).isEqualTo(Paused.NOTHING);
    assertThat(bench.posting.write(bench.known(), Bench.begins(board, "at four")))
        .isInstanceOf(Written.Stands.class);
  }

  @Test
  void letsThreadsRestWhileNobodyIsThereAndFollowingGoOn() {
    Viewer.Person haru = bench.known();
    Written begun = bench.posting.write(haru, Bench.begins(board, "at four"));
    ThreadId thread = ((Written.Stands) begun).thread();
    bench.pass(A_MOMENT);
    pausing().turn(bench.hoshi, Paused.THREADS);
    assertThat(why(haru, Bench.begins(board, "at five"))).isEqualTo(Slowness.NOBODY_EVER);
    assertThat(bench.posting.write(haru, Bench.follows(thread, "and at six")))
        .isInstanceOf(Written.Stands.class);
    bench.pass(A_MOMENT);
    pausing().turn(bench.hoshi, Paused.POSTS);
    assertThat(why(haru, Bench.follows(thread, "and at seven"))).isEqualTo(Slowness.NOBODY_EVER);
  }

  @Test
  void goesOnWhileSomebodyIsThere() {
    pausing().turn(bench.hoshi, Paused.POSTS);
    for (DayOfWeek day : DayOfWeek.values()) {
      Shift shift = new Shift(UUID.randomUUID(), day, new Hours(0, 1_440, Role.MODERATOR));
      hours().say(bench.hoshi, shift);
      said.add(shift.id());
    }
    assertThat(pausing().now()).isEqualTo(Paused.NOTHING);
    assertThat(bench.posting.write(bench.known(), Bench.begins(board, "at four")))
        .isInstanceOf(Written.Stands.class);
  }

  private Slowness why(Viewer.Person by, WritePost said) {
    return ((Written.NotNow) bench.posting.write(by, said)).why();
  }

  private Pausing pausing() {
    return bench.get(Pausing.class);
  }

  private StaffHours hours() {
    return bench.get(StaffHours.class);
  }
}
