// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written to a mentor, and a mark for a meet-up, through every door. */
class MentorDoorTests extends AtTheWalls {

  @Test
  void showsWhatWasWrittenToAMentorToThatOneAlone() {
    Village village = new Village(house, port, Canaries.MARK + "ask");
    assertThat(new Wharf(house)).as("contacts are checked").isNotNull();
    Offered.mentor(village);
    Offered.meetUps(village);
    String words = Canaries.MARK + "rain";
    String mentor = "/room/mentors/" + village.thing("a mentor");
    assertThat(village.who("sora").get(mentor).body()).contains("there");
    village.posted("sora", mentor + "/asks", "words", words, "called", "S" + Canaries.MARK);
    assertThat(village.who("tomo").get("/desk/mentoring").body()).contains(words);
    assertThat(village.who("ishi").get("/desk/mentoring").body())
        .contains(village.said("sora").getFirst().text())
        .doesNotContain(words);
    String meetUp = "/meet-ups/" + village.thing("a meet-up");
    String marked = "You have marked this for yourself";
    village.posted("sora", "/room" + meetUp + "/mark");
    assertThat(village.who("sora").get(meetUp).body()).contains(marked);
    for (String other : List.of("haru", "mori", "tani", "ishi", "tomo", "yama", "hana", "reader")) {
      if (!other.equals("tomo")) {
        assertThat(Tour.of(village.who(other)).text()).as(other).doesNotContain(words);
      }
      assertThat(village.who(other).get(meetUp).body()).as(other).doesNotContain(marked);
    }
    village.posted("sora", "/room/mentors/asks/ending");
    assertThat(village.who("tomo").get("/desk/mentoring").body()).doesNotContain(words);
  }
}
