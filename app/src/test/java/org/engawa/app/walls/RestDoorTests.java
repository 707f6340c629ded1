// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A role that was laid down opens no door until it is taken up again. */
class RestDoorTests extends AtTheWalls {

  private static final String RESTS = "/staff/settings/rests";

  @Test
  void closesTheDoorsOfTheRoleAndLeavesTheSettingsOpen() {
    Village village = new Village(house, port, "rests");
    Walker hoshi = village.who("hoshi");
    assertThat(hoshi.get("/desk/moderation").status()).isEqualTo(200);
    assertThat(hoshi.post(RESTS, "role", "MODERATOR", "until", "2020-01-01").status())
        .isEqualTo(422);
    assertThat(hoshi.get("/desk/moderation").status()).isEqualTo(200);
    village.posted("hoshi", RESTS, "role", "MODERATOR", "until", "");
    assertThat(hoshi.get("/desk/moderation").status()).isEqualTo(404);
    assertThat(hoshi.get("/desk/safety").status()).isEqualTo(404);
    Answer settings = hoshi.get("/staff/settings");
    assertThat(settings.body()).contains("this rests").doesNotContain("/desk/moderation");
    village.posted("hoshi", RESTS + "/MODERATOR/ending");
    assertThat(hoshi.get("/desk/moderation").status()).isEqualTo(200);
  }

  @Test
  void showsToTheOperatorThatItRestsAndNoMore() {
    Village village = new Village(house, port, "resting");
    String member = "/house/staff/" + village.thing("staff tomo");
    village.posted("tomo", RESTS, "role", "PEER_SUPPORTER", "until", "2999-01-01");
    Walker yama = village.who("yama");
    assertThat(yama.get("/house/staff").body()).contains("Peer supporter (rests)");
    assertThat(yama.get(member).body()).doesNotContain("2999");
    village.posted("yama", member + "/roles", "role", "PEER_SUPPORTER");
    assertThat(yama.get("/house/staff").body()).contains("Peer supporter (rests)");
  }

  @Test
  void takesNoRoleThatIsNotTheirsAndNoneOfAnOperator() {
    Village village = neighbours();
    for (String role : new String[] {"OPERATOR", "MODERATOR", "LEAD", "nothing", ""}) {
      Answer answer = village.who("yama").post(RESTS, "role", role, "until", "");
      assertThat(answer.status()).as(role).isEqualTo(404);
    }
    assertThat(village.who("yama").get("/house").status()).isEqualTo(200);
    assertThat(village.who("haru").post(RESTS, "role", "MODERATOR").status()).isEqualTo(404);
  }
}
