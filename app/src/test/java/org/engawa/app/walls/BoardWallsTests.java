// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Transactions;
import org.engawa.app.veranda.Circle;
import org.engawa.app.veranda.Reading;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The boards from outside: what they show, and what they take from people who mean harm. */
class BoardWallsTests extends AtTheWalls {

  private static final List<String> HARM =
      List.of(
          "<script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "\"><svg onload=alert(1)>",
          "[press](javascript:alert(1))",
          "![x](https://elsewhere.example/x.png)",
          "<https://elsewhere.example>",
          "`${7*7}` #{7*7} ${7*7}",
          "</textarea><a href='https://elsewhere.example'>x</a>",
          "\u202egnp.elsewhere",
          "| a | b |\n|---|---|\n# big");

  /** Nothing on a page of the boards tells who is there, how many read, or what is new. */
  private static final Pattern PRESENCE =
      Pattern.compile(
          "(?i)\\b(online|typing|last seen|unread|views?|viewed|replies|followers?|likes"
              + "|new posts?|[0-9]+ visits?)\\b|オンライン|入力中|既読|未読|閲覧数|件の返信|新着");

  // Coming in is slowed, so that one village serves all tests.
  private static Optional<Shore> shore = Optional.empty();

  private static final Pattern NUMBER = Pattern.compile(">\\s*\\d+\\s*<");

  @Test
  void showsTextAsTextInEveryFieldAndOnEveryPage() {
    Shore shore = shore();
    for (String harm : HARM) {
      String id = UUID.randomUUID().toString();
      shore.clear();
      String path = "/room/boards/" + shore.board + "/threads";
      String[] fields = {
        "id", id, "title", harm, "words", harm, "note", harm, "looked", "1", "sign", harm
      };
      assertThat(shore.village.who("haru").post(path, fields).status()).as(harm).isEqualTo(303);
      shore.stands(id);
      shore.pages(id).forEach(BoardWallsTests::harmless);
    }
  }

  private static void harmless(Answer page) {
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .doesNotContain("<script>alert", "<img src=x", "<svg onload", "</textarea><a", "<table><")
        .doesNotContain("href=\"javascript", "<a href='", "<h1># big")
        .doesNotContain("src=\"https://elsewhere", "href=\"https://elsewhere");
  }

  @Test
  void saysBesideTheFormThatANightEmpties() {
    Shore shore = shore();
    Walker guest = new Walker(port);
    assertThat(guest.post("/come-in/tonight", "nickname", "").status()).isEqualTo(303);
    String begin = "/room/boards/" + shore.board + "/begin";
    String empties = "what you write here empties";
    assertThat(guest.get(begin).body()).contains(empties);
    assertThat(shore.village.who("haru").get(begin).body()).doesNotContain(empties);
  }

  @Test
  void leavesNoTraceOfAReader() {
    Shore shore = shore();
    String id = shore.village.thing("thread of haru");
    Rows rows = new Rows(bean(DataSource.class));
    Map<String, List<String>> before = rows.all();
    Walker reader = new Walker(port);
    for (String path :
        List.of(
            "/boards",
            "/boards/" + shore.board,
            "/boards/threads/" + id,
            "/boards/" + shore.board + "/feed",
            "/ja/boards/threads/" + id)) {
      Answer page = reader.get(path);
      assertThat(page.status()).as(path).isEqualTo(200);
      assertThat(page.header("set-cookie")).as(path).isEmpty();
    }
    Answer found = reader.post("/boards/" + shore.board + "/search", "words", "CALM at");
    assertThat(found.body()).contains("/boards/threads/" + id);
    assertThat(found.header("set-cookie")).isEmpty();
    assertThat(rows.all()).isEqualTo(before);
  }

  @Test
  void showsNoPresenceAndNoCounts() {
    Shore shore = shore();
    String id = shore.village.thing("thread of haru");
    List<String> open = List.of("/", "/boards", "/boards/" + shore.board, "/boards/threads/" + id);
    List<String> own =
        List.of(
            "/room/boards",
            "/room/boards/" + shore.board + "/begin",
            "/room/boards/posts/" + id + "/report");
    List.of("reader", "haru", "hoshi").forEach(who -> calm(shore, who, open));
    calm(shore, "haru", own);
    calm(shore, "hoshi", List.of("/desk/moderation", "/desk/moderation/threads/" + id));
    assertThat(PRESENCE.matcher("3 views").find() && NUMBER.matcher("<b>12</b>").find()).isTrue();
  }

  private static void calm(Shore shore, String who, List<String> paths) {
    for (String path : paths) {
      Answer page = shore.village.who(who).get(path);
      assertThat(page.status()).as(path).isEqualTo(200);
      String text = page.body().replaceAll("(?s)<head>.*?</head>", "");
      assertThat(PRESENCE.matcher(text.replaceAll("<[^>]*>", " ")).results().map(m -> m.group()))
          .as(path)
          .isEmpty();
      assertThat(NUMBER.matcher(text).results()).as(path + " by " + who).isEmpty();
      // Until when the staff read is said with its hour; of what people do, no hour is.
      assertThat(text.replaceAll("Somebody reads what comes in [^<]*", ""))
          .as(path)
          .doesNotContainPattern("\\d{1,2}:\\d{2}");
    }
  }

  @Test
  void asksWhoIsThereAfterLeavingAndCarriesTheWordsAlong() {
    Shore shore = shore();
    Walker haru = shore.village.again("haru");
    String path = "/room/boards/threads/" + shore.village.thing("thread of haru") + "/posts";
    haru.get("/room/boards");
    haru.post("/leave");
    Rows rows = new Rows(bean(DataSource.class));
    Map<String, List<String>> before = rows.butLooks();
    Answer asked = haru.post(path, "words", "said after leaving");
    assertThat(asked.status()).isEqualTo(200);
    assertThat(asked.body()).contains("said after leaving", "name=\"_to\" value=\"" + path + "\"");
    assertThat(rows.butLooks()).isEqualTo(before);
  }

  @Test
  void keepsUnsentWordsOfWhoeverLeavesForThemAlone() {
    Shore shore = shore();
    String id = shore.village.thing("thread of haru");
    Walker haru = shore.village.again("haru");
    haru.get("/boards/threads/" + id);
    haru.post("/leave", "_form", "board-post", "to", id, "words", "half a sentence");
    Walker again = shore.village.again("haru");
    assertThat(again.get("/boards/threads/" + id).body()).contains("half a sentence");
    assertThat(again.get("/room/boards").body()).contains("/boards/threads/" + id);
    for (String other : List.of("sora", "reader", "hoshi")) {
      assertThat(shore.village.who(other).get("/boards/threads/" + id).body())
          .doesNotContain("half a sentence");
    }
  }

  @Test
  void pausesBeforePostingOnceAndNeverRefuses() {
    Shore shore = shore();
    shore.clear();
    String path = "/room/boards/threads/" + shore.village.thing("thread of haru") + "/posts";
    String[] fields = {"id", UUID.randomUUID().toString(), "words", "Some nights I want to die."};
    Walker haru = shore.village.who("haru");
    haru.get("/room/boards");
    Answer thought = haru.post(path, fields);
    assertThat(thought.status()).isEqualTo(200);
    assertThat(thought.body())
        .contains("/en/crisis", "name=\"looked\"", "Some nights I want to die.");
    haru.get("/room/boards");
    Answer sent =
        haru.post(path, "id", fields[1], "words", "Some nights I want to die.", "looked", "1");
    assertThat(sent.status()).isEqualTo(303);
    assertThat(haru.get("/room/boards").body()).contains("Some nights I want to die.");
  }

  @Test
  void tellsNobodyWhoAsked() {
    Shore shore = shore();
    String id = shore.village.thing("thread of haru");
    Village village = shore.village;
    village.who("sora").get("/boards/threads/" + id);
    village.posted(
        "sora",
        "/room/boards/posts/" + id + "/report",
        "concern",
        "hurts",
        "words",
        "because of the tide");
    String desk = village.who("hoshi").get("/desk/moderation/" + id).body();
    assertThat(desk).contains("because of the tide").doesNotContain("sorashore");
    for (String other : List.of("haru", "nagi", "reader", "tomo", "yama")) {
      assertThat(Tour.of(village.who(other)).text())
          .as(other)
          .doesNotContain("because of the tide");
    }
  }

  @Test
  void givesNoNameAndNoAccountAwayInAFeed() {
    Shore shore = shore();
    Answer feed = shore.village.who("reader").get("/boards/" + shore.board + "/feed");
    assertThat(feed.header("content-type")).isEqualTo("application/atom+xml;charset=utf-8");
    assertThat(feed.body())
        .contains("<title>The sea</title>", "It was calm at four.", "T00:00:00")
        .doesNotContain("harushore");
  }

  private Shore shore() {
    if (shore.isEmpty()) {
      shore = Optional.of(new Shore("shore"));
    }
    return shore.get();
  }

  /** A board on which something of Haru stands. */
  private final class Shore {

    private final Village village;
    private final Wharf wharf;
    private final String board;
    private final Viewer.Staff hoshi;

    Shore(String suffix) {
      village = new Village(house, port, suffix);
      wharf = new Wharf(house);
      hoshi = new Viewer.Staff(village.staff("hoshi"), Set.of(Role.MODERATOR));
      board = wharf.board(hoshi, Circle.ADULTS, Reading.EVERYBODY);
      village.thing("a board", board);
      String thread = wharf.thread(village, "haru", "a board");
      village.thing("thread of haru", thread);
      stands(thread);
    }

    /** Where a thread and its words are shown. */
    List<Answer> pages(String id) {
      return List.of(
          village.who("reader").get("/boards/" + board),
          village.who("reader").get("/boards/threads/" + id),
          village.who("haru").get("/boards/threads/" + id),
          village.who("haru").get("/room/boards"),
          village.who("hoshi").get("/desk/moderation/" + id),
          village.who("hoshi").get("/desk/moderation/threads/" + id),
          village.who("reader").get("/boards/" + board + "/feed"));
    }

    void stands(String post) {
      wharf.leave(hoshi, post);
    }

    /** As if all that was written lay a day back, so that no limit slows the test. */
    void clear() {
      String back = "update board_post set written_at = written_at - 90000000000";
      bean(Transactions.class)
          .write(() -> JdbcClient.create(bean(DataSource.class)).sql(back).update());
    }
  }
}
