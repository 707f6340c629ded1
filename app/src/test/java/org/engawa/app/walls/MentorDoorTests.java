// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.junit.jupiter.api.Test;

/** What is written to a mentor, and a mark for a meet-up, through every door. */
class MentorDoorTests extends AtTheWalls {

  private static final String NEW = UUID.randomUUID().toString();

  @Test
  void letsAMentorAndThePersonWriteToEachOtherAndNobodyElseRead() {
    Village village = new Village(house, port, Canaries.MARK + "pair");
    Offered.letters(village);
    String desk = "/desk/mentoring/with/" + village.thing("mentorship of nagi");
    String room = "/room/talk/with/" + village.thing("staff tomo");
    String words = Canaries.MARK + "heron";
    village.posted("tomo", desk + "/letters", "id", NEW, "words", words, "when", "at-once");
    assertThat(village.who("nagi").get(room).body()).contains(words).doesNotContain("/ladder");
    String said = desk + "/letters/" + village.thing("letter of nagi");
    String before = seen(village, room);
    assertThat(village.who("tomo").get(said).body()).contains("letter of nagi");
    assertThat(seen(village, room)).isEqualTo(before);
    assertThat(village.who("nagi").get("/room/who").body()).contains("your letters and talks");
    for (String other : List.of("haru", "sora", "mori", "tani", "iwa", "ishi", "hoshi", "yama")) {
      assertThat(Tour.of(village.who(other)).text()).as(other).doesNotContain(words);
      assertThat(village.who(other).get(desk).status()).as(other).isEqualTo(404);
    }
    village.posted("nagi", "/room/mentors/asks/ending");
    assertThat(village.who("tomo").get(desk).status()).isEqualTo(404);
    assertThat(village.who("tomo").get(said).status()).isEqualTo(404);
    assertThat(village.who("nagi").get(room).body())
        .contains(words, "does not accompany you at present")
        .doesNotContain(room + "/letters");
  }

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

  @Test
  void keepsWhatAMentorWasWritingAboutThemselvesUntilItIsKept() {
    Village village = new Village(house, port, Canaries.MARK + "half");
    assertThat(village.who("tomo").get("/desk/mentoring").page())
        .contains("form=\"mentor-page\"", "name=\"_form\" value=\"mentor-page\"");
    left(
        new Viewer.Staff(village.staff("tomo"), Set.of(Role.PEER_SUPPORTER)),
        Map.of("_form", "mentor-page", "name", "T", "been", "half a way"));
    assertThat(village.who("tomo").get("/desk/mentoring").body()).contains("half a way");
    assertThat(village.who("ishi").get("/desk/mentoring").body()).doesNotContain("half a way");
    village.posted("tomo", "/desk/mentoring", "name", "T", "been", "the way");
    assertThat(village.who("tomo").get("/desk/mentoring").body())
        .contains("the way")
        .doesNotContain("half a way");
  }

  /** The page of Nagi, without what is drawn by chance each time. */
  private static String seen(Village village, String path) {
    String page = village.who("nagi").get(path).page();
    return page.replaceAll("name=\"id\" value=\"[0-9a-f-]{36}\"", "");
  }
}
