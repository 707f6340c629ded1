// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.veranda.Act;
import org.junit.jupiter.api.Test;

/** Letters between two who met at a board, from outside. */
class PenDoorTests extends AtTheWalls {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

  @Test
  void answersWhoeverAsksByteForByteTheSameWhateverTheOtherWants() {
    Village village = new Village(house, port, "pensame");
    PenFriends friends = new PenFriends(house);
    friends.meet(village);
    Wharf wharf = new Wharf(house);
    String ofSora = wharf.thread(village, "sora", "a bench");
    wharf.leave(new Viewer.Staff(village.staff("hoshi"), Set.of(Role.MODERATOR)), ofSora);
    String off = asks(village);
    village.posted("haru", "/room/pen/switch", "to", "on");
    assertThat(asks(village)).as("switched on").isEqualTo(off);
    String whileOn = seen(village);
    String came = came(village);
    assertThat(came).as("and it came").isNotEmpty();
    village.posted("haru", "/room/pen/asks/" + came + "/answer", "answer", "rather-not");
    assertThat(seen(village)).as("declined").isEqualTo(whileOn);
    assertThat(asks(village)).as("asked again").isEqualTo(off);
    village.posted("haru", "/room/boards/posts/" + ofSora + "/quiet");
    assertThat(asks(village)).as("ignored").isEqualTo(off);
    village.posted("haru", "/room/pen/switch", "to", "off");
    assertThat(asks(village)).as("switched off").isEqualTo(off);
    assertThat(came(village)).isEmpty();
  }

  /** Sora asks, after whatever stood was taken back, and looks around. */
  private static String asks(Village village) {
    Walker sora = village.who("sora");
    sora.get("/room/pen").all("/room/pen/asks/([^/]*)/withdrawal").stream()
        .map(id -> "/room/pen/asks/" + id + "/withdrawal")
        .forEach(path -> village.posted("sora", path));
    String ask = "/room/pen/ask/" + village.thing("thread of haru");
    Answer page = sora.get(ask);
    Answer asked = village.posted("sora", ask);
    return page.page() + asked.header("location") + asked.body() + seen(village);
  }

  private static String seen(Village village) {
    Walker sora = village.who("sora");
    String pages =
        sora.get("/room/pen?kept=asked").page()
            + sora.get("/room").page()
            + sora.get("/boards/threads/" + village.thing("thread of haru")).page();
    return ID.matcher(pages).replaceAll("id");
  }

  private static String came(Village village) {
    return village.who("haru").get("/room/pen").between("/room/pen/asks/", "/answer");
  }

  @Test
  void showsALetterToTheTwoAndNobodyElseAndChangesNothingByBeingRead() {
    Village village = new Village(house, port, Canaries.MARK + "pen");
    PenFriends friends = new PenFriends(house);
    friends.meet(village);
    friends.write(village);
    String words = Canaries.MARK + "heron";
    PenFriends.send(village, "haru", words, "when", "at-once");
    String before = Tour.of(village.who("haru")).text();
    assertThat(Tour.of(village.who("sora")).text()).contains(words);
    assertThat(drawn(Tour.of(village.who("haru")).text())).isEqualTo(drawn(before));
    for (String name : village.people().keySet()) {
      if (!Set.of("haru", "sora").contains(name)) {
        assertThat(Tour.of(village.who(name)).text()).as(name).doesNotContain(words);
      }
    }
    String desk = "/desk/moderation/letters/" + village.thing(words);
    assertThat(village.who("hoshi").get(desk).status()).isEqualTo(404);
    String report = "/room/pen/letters/" + village.thing(words) + "/report";
    village.posted("sora", report, "concern", "luring", "words", "because of the tide");
    assertThat(village.who("hoshi").get("/desk/moderation").body()).contains(desk);
    Answer opened = village.who("hoshi").get(desk);
    assertThat(opened.body()).contains(words, "because of the tide");
    String with = "/room/pen/with/" + village.thing("pen of haru");
    String line = "opened letters of";
    assertThat(village.who("haru").get(with).body()).contains(line).doesNotContain("of the tide");
    assertThat(village.who("sora").get(with).body()).contains(line);
    village.posted("hoshi", desk + "/acts", "act", "leave");
    assertThat(village.who("hoshi").get(desk).body()).doesNotContain(words);
    village.posted("sora", report, "concern", "danger", "words", "");
    assertThat(village.who("mori").get("/desk/safety").body())
        .contains("Worry about a letter")
        .doesNotContain(words);
    String entry = newest(village.who("hoshi").get("/desk/safety"));
    assertThat(village.who("hoshi").get(entry).body()).contains(desk).doesNotContain(words);
    assertThat(village.who("mori").get(entry).body()).doesNotContain(desk, words);
  }

  private static String newest(Answer queue) {
    return queue.all("<a href=\"(/desk/safety/[0-9a-f-]+)\">Worry about a letter</a>").getLast();
  }

  private static String drawn(String text) {
    return text.replaceAll("name=\"(id|handed|_csrf)\" value=\"[^\"]*\"", "")
        .replaceAll("until [^.<]* when nothing more comes", "")
        .replaceAll("data-challenge=\"[^\"]*\"", "");
  }

  @Test
  void leadsToAskingOnlyFromPostsOfOthersInOnesCircle() {
    Village village = new Village(house, port, "penlink");
    new PenFriends(house).meet(village);
    String thread = "/boards/threads/" + village.thing("thread of haru");
    String link = "/room/pen/ask/" + village.thing("thread of haru");
    assertThat(village.who("sora").get(thread).body()).contains(link);
    assertThat(village.who("sora").get(link).body())
        .contains("harupenlink", "What to watch for", "/en/crisis");
    for (String other : List.of("haru", "reader", "hana", "hoshi")) {
      assertThat(village.who(other).get(thread).body()).as(other).doesNotContain(link);
    }
    Walker tonight = new Walker(port);
    assertThat(tonight.post("/come-in/tonight", "nickname", "", "age", "FROM_25_TO_39").status())
        .isEqualTo(303);
    assertThat(tonight.get(thread).body()).doesNotContain(link);
    assertThat(tonight.get(link).status()).isEqualTo(404);
    assertThat(tonight.get("/room/pen").body()).contains("need a room that stays");
  }

  @Test
  void keepsTheWordsOfWhoeverLeavesAndOfWhoeverIsPausedAndThinksOnceBeforeSending() {
    Village village = new Village(house, port, "penkept");
    PenFriends friends = new PenFriends(house);
    friends.meet(village);
    friends.write(village);
    String id = village.thing("pen of haru");
    String with = "/room/pen/with/" + id;
    Walker haru = village.again("haru");
    haru.get(with);
    haru.post("/leave", "_form", "pen-letter", "to", id, "words", "half a sentence");
    assertThat(village.again("haru").get(with).body()).contains("half a sentence");
    assertThat(village.who("sora").get(with).body()).doesNotContain("half a sentence");
    String words = "Call me at 090 1234 5678, and send me a photo.";
    Answer thought = village.who("haru").post(with + "/letters", "words", words);
    assertThat(thought.status()).isEqualTo(200);
    assertThat(thought.body()).contains("name=\"looked\"", "090 1234 5678", words);
    String[] sent = {"words", words, "looked", "1", "when", "at-once"};
    village.posted("haru", with + "/letters", sent);
    assertThat(village.who("sora").get(with).body()).contains(words);
    Viewer.Staff hoshi = new Viewer.Staff(village.staff("hoshi"), Set.of(Role.MODERATOR));
    new Wharf(house).act(hoshi, village.thing("thread of haru"), Act.PAUSE);
    village.posted("haru", with + "/letters", "words", "while paused", "when", "at-once");
    assertThat(village.who("haru").get(with).body()).contains("while paused");
    assertThat(village.who("sora").get(with).body()).doesNotContain("while paused");
  }
}
