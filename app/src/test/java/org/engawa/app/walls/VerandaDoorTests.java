// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.engawa.app.account.Accounts;
import org.junit.jupiter.api.Test;

/** Whoever came out of a door of their own can go back to it from the pages of the veranda. */
class VerandaDoorTests extends AtTheWalls {

  private static final String TO_ROOM = "<a href=\"/room\">Back to the room</a>";
  private static final String TO_HOME = "<a href=\"/home\">Back home</a>";

  @Test
  void leadsBackToOnesOwnDoorAndNobodyElseToAny() {
    Village village = neighbours();
    for (String page : List.of("/", "/library", "/library/too-much", "/self-check")) {
      assertThat(village.who("haru").get(page).body()).contains(TO_ROOM).doesNotContain(TO_HOME);
      assertThat(village.who("hana").get(page).body()).contains(TO_HOME).doesNotContain(TO_ROOM);
      for (String other : List.of("reader", "mori", "yama")) {
        assertThat(village.who(other).get(page).body())
            .as(other + " at " + page)
            .doesNotContain(TO_HOME, TO_ROOM);
      }
      leadsBack(village, page, "mori", "<a href=\"/desk\">Back to the desk</a>");
      leadsBack(village, page, "hoshi", "<a href=\"/desk/moderation\">Back to the desk</a>");
      leadsBack(village, page, "tomo", "<a href=\"/desk/mentoring\">Back to the desk</a>");
      leadsBack(village, page, "kawa", "<a href=\"/study\">Back to the study</a>");
      leadsBack(village, page, "yama", "<a href=\"/house\">Back to the house</a>");
    }
    assertThat(village.who("hana").get("/home").body()).contains("<a href=\"/library\">");
  }

  private static void leadsBack(Village village, String page, String who, String link) {
    assertThat(village.who(who).get(page).body()).as(who + " at " + page).contains(link);
  }

  @Test
  void asksOnlyThoseInWhoAreNotIn() {
    Village village = neighbours();
    String comeIn = "<a href=\"/come-in\">";
    String comeBack = "<a href=\"/return\">";
    assertThat(village.who("reader").get("/library").body()).contains(comeIn, comeBack);
    for (String somebody : List.of("haru", "hana", "mori", "yama")) {
      assertThat(village.who(somebody).get("/library").body())
          .as(somebody)
          .doesNotContain(comeIn, comeBack);
    }
  }

  @Test
  void leadsNobodyBackToARoomThatIsErased() {
    Doorstep.Entered kumo =
        new Doorstep(port, bean(Accounts.class), bean(Clock.class)).enter("/come-in", "kumo back");
    assertThat(kumo.walker().get("/library").body()).contains(TO_ROOM);
    Answer gone = kumo.walker().post("/room/erase", "words", kumo.words());
    assertThat(gone.status()).isEqualTo(200);
    assertThat(gone.body()).doesNotContain(TO_ROOM);
  }
}
