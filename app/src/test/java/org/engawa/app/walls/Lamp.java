// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.help.Blocked;
import org.engawa.app.help.Blocklist;
import org.engawa.app.staffing.Hours;
import org.engawa.app.staffing.Shift;
import org.engawa.app.staffing.StaffHours;
import org.springframework.context.ApplicationContext;

/** Somebody reads at the desk, and something waits there. */
record Lamp(ApplicationContext house) {

  /** Hours of the staff, and something that Haru wants to have read. */
  void lit(Village made) {
    String word = UUID.randomUUID().toString();
    made.posted("haru", "/room/safety", "id", word, "words", "snow on the wires");
    made.thing("word of haru", word);
    UUID blocked = UUID.randomUUID();
    Instant now = house.getBean(Clock.class).instant();
    house
        .getBean(Blocklist.class)
        .block(new Blocked(blocked, "", "force.example", "It carries people off.", now));
    made.thing("blocked", blocked.toString());
    Viewer.Staff yama = new Viewer.Staff(made.staff("yama"), Set.of(Role.OPERATOR));
    for (String name : List.of("hours", "other hours")) {
      made.thing(name, read(yama, DayOfWeek.MONDAY).toString());
    }
  }

  /** Supporters read on every day, at every hour. */
  void always(Village made) {
    Viewer.Staff yama = new Viewer.Staff(made.staff("yama"), Set.of(Role.OPERATOR));
    List.of(DayOfWeek.values()).forEach(day -> read(yama, day));
  }

  private UUID read(Viewer.Staff by, DayOfWeek day) {
    Shift shift = new Shift(UUID.randomUUID(), day, new Hours(0, 1_440, Role.SUPPORTER));
    house.getBean(StaffHours.class).say(by, shift);
    return shift.id();
  }
}
