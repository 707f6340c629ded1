// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.junit.jupiter.api.Test;

/** Letters as they are seen from either side. */
class TalkDoorTests extends AtTheWalls {

  @Test
  void showNeitherSideWhetherTheOtherHasRead() {
    Village village = new Village(house, port, "unseen");
    String with = "/room/talk/with/" + village.thing("staff mori");
    String desk = "/desk/cases/" + village.thing("case a") + "/talk";
    List<String> room = List.of("/room", "/room/talk", with, with + "/ladder", with + "/talks");
    List<String> office = List.of(desk, desk + "/ladder", desk + "/talks", "/desk");
    Map<String, String> desksBefore = seen(village.who("mori"), office);
    assertThat(village.who("haru").get(with).body()).contains("mori says");
    assertThat(seen(village.who("mori"), office)).isEqualTo(desksBefore);
    Map<String, String> roomsBefore = seen(village.who("haru"), room);
    String letter = desk + "/letters/" + village.thing("letter of haru");
    assertThat(village.who("mori").get(letter).body()).contains(said(village));
    assertThat(seen(village.who("haru"), room)).isEqualTo(roomsBefore);
    assertThat(village.who("haru").get("/room/who").body()).contains("your letters and talks");
  }

  @Test
  void sayOnTheFirstPageThatOneIsThereOnlyToWhomeverWantsIt() {
    Village village = new Village(house, port, "line");
    String line = "A letter is here.";
    assertThat(village.who("haru").get("/room").body()).doesNotContain(line);
    village.posted("haru", "/room/talk/arrival", "line", "1");
    String first = village.who("haru").get("/room").body();
    assertThat(first.split(line, -1)).hasSize(2);
    village.who("haru").get("/room/talk/with/" + village.thing("staff mori"));
    assertThat(village.who("haru").get("/room").body()).doesNotContain(line);
  }

  @Test
  void keepWhatWasTypedWhenSomebodyLeaves() {
    Village village = new Village(house, port, "half");
    String mori = village.thing("staff mori");
    Walker other = village.again("haru");
    other.post("/leave", "_form", "letter", "to", mori, "id", id(), "words", "half a letter");
    Walker back = village.again("haru");
    assertThat(back.get("/room/talk/with/" + mori).body()).contains("half a letter");
    String of = village.thing("case a");
    String desk = "/desk/cases/" + of + "/talk";
    assertThat(village.who("mori").get(desk).all("(Your draft)")).hasSize(1);
    village
        .who("mori")
        .post("/leave", "_form", "desk-letter", "to", of, "id", id(), "words", "half an answer");
    assertThat(village.who("haru").get("/room/talk/with/" + mori).body())
        .doesNotContain("half an answer");
  }

  @Test
  void keepTimesThatOneOfTheTeamWasAboutToNameAndShowThemToNobodyElse() {
    Village village = new Village(house, port, "times");
    String of = village.thing("case a");
    String talks = "/desk/cases/" + of + "/talk/talks";
    village.posted(
        "haru", "/room/talk/with/" + village.thing("staff mori") + "/ladder", "rung", "text");
    String page = village.who("mori").get(talks).page();
    assertThat(page).contains("name=\"to\" value=\"" + of + "\"", "form=\"talk-plan\"");
    Map<String, String> typed =
        Map.of("_form", "talk-plan", "to", of, "day", "2027-03-01", "where", "by the pond");
    left(new Viewer.Staff(village.staff("mori"), Set.of(Role.SUPPORTER)), typed);
    left(new Viewer.Staff(village.staff("tani"), Set.of(Role.SUPPORTER)), typed);
    assertThat(village.who("mori").get(talks).body()).contains("2027-03-01", "by the pond");
    village.again("haru").post("/leave", "_form", "talk-plan", "to", of, "where", "by the pond");
    for (String other : List.of("ishi", "iwa", "tani")) {
      assertThat(village.who(other).get(talks).body()).as(other).doesNotContain("by the pond");
    }
    village.posted(
        "mori", talks, "day", "2027-03-01", "time", "10:00", "minutes", "20", "by", "text");
    assertThat(village.who("mori").get(talks).body()).doesNotContain("by the pond");
  }

  @Test
  void areRefusedAtTheDeskWhileThePersonHasNotOpenedThem() {
    Village village = new Village(house, port, "shut");
    String desk = "/desk/cases/" + village.thing("case a") + "/talk";
    Answer refused =
        village.who("iwa").post(desk + "/letters", "id", id(), "words", "Hello", "when", "at-once");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("the person has not opened letters to you", ">Hello<");
    String with = "/room/talk/with/" + village.thing("staff iwa");
    assertThat(village.who("haru").get(with).body()).doesNotContain("Hello");
    village.posted("haru", with + "/ladder", "rung", "letters");
    village.posted("iwa", desk + "/letters", "id", id(), "words", "Hello", "when", "at-once");
    assertThat(village.who("haru").get(with).body()).contains("Hello");
  }

  private static String said(Village village) {
    return village.said("haru").stream()
        .filter(said -> said.by() == Village.ReadBy.MORI)
        .map(Village.Said::text)
        .findFirst()
        .orElseThrow();
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }

  /** Pages and headers, without what is drawn by chance each time. */
  private static Map<String, String> seen(Walker walker, List<String> paths) {
    Map<String, String> seen = new TreeMap<>();
    for (String path : paths) {
      Answer answer = walker.get(path);
      Map<String, List<String>> headers = new TreeMap<>(answer.headers());
      // The server closes a connection after so many requests, whatever they were.
      List.of("date", "connection", "keep-alive").forEach(headers::remove);
      String page = answer.page().replaceAll("name=\"id\" value=\"[0-9a-f-]{36}\"", "");
      seen.put(path, answer.status() + " " + headers + " " + page);
    }
    return seen;
  }
}
