// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Transactions;
import org.engawa.app.veranda.Act;
import org.engawa.app.veranda.BoardId;
import org.engawa.app.veranda.Boards;
import org.engawa.app.veranda.Circle;
import org.engawa.app.veranda.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What comes to whoever listens at a thread, and what does not. */
class LiveWallsTests extends AtTheWalls {

  private static final long NOTHING_CAME_MILLIS = 300;

  // Coming in is slowed, so that one village serves all tests.
  private static Optional<Village> village = Optional.empty();

  private Wharf wharf;
  private Viewer.Staff hoshi;
  private String board;
  private String thread;

  @BeforeEach
  void goThere() {
    if (village.isEmpty()) {
      village = Optional.of(new Village(house, port, "live"));
    }
    wharf = new Wharf(house);
    hoshi = new Viewer.Staff(village().staff("hoshi"), Set.of(Role.MODERATOR));
    board = wharf.board(hoshi, Circle.ADULTS, Reading.EVERYBODY);
    clear();
    thread = UUID.randomUUID().toString();
    String path = "/room/boards/" + board + "/threads";
    village().who("haru").get("/room/boards");
    village().posted("haru", path, "id", thread, "title", "The sea", "words", "Calm " + thread);
    wharf.leave(hoshi, thread);
  }

  @Test
  void bringsAPostAsThePageShowsItToEachAsTheyStandToIt() {
    try (Line reader = listen("");
        Line sora = listen("sora");
        Line haru = listen("haru")) {
      String post = says("haru", "The tide comes in.");
      assertThat(reader.await("The tide comes in.").heard())
          .contains("HTTP/1.1 200", "text/event-stream", "event: part", "id=\"post-2\"")
          .contains("<strong>harulive</strong>")
          .doesNotContain("<form", "_csrf");
      assertThat(sora.await("The tide comes in.").heard())
          .contains("/room/boards/posts/" + post + "/report")
          .contains("name=\"_csrf\" value=\"-\"")
          .doesNotContain("/withdrawal", "waiting-");
      assertThat(haru.await("The tide comes in.").heard())
          .contains("/room/boards/posts/" + post + "/withdrawal")
          .contains("data-instead=\"waiting-" + post + "\"")
          .doesNotContain("/report");
    }
  }

  @Test
  void takesWordsAwayAgainWithThePostOrWhenItIsHidden() {
    try (Line reader = listen("")) {
      String post = says("haru", "Taken back soon.");
      reader.await("Taken back soon.");
      village().posted("haru", "/room/boards/posts/" + post + "/withdrawal");
      reader.await("was taken back");
      wharf.act(hoshi, thread, Act.HIDE);
      assertThat(reader.await("id=\"post-1\"").heard()).doesNotContain("Calm " + thread);
    }
  }

  @Test
  void tellsNobodyThatSomebodyListens() {
    try (Line reader = listen("")) {
      String before = reader.await("retry:").heard();
      try (Line sora = listen("sora")) {
        sora.await("retry:");
        Line.pause(NOTHING_CAME_MILLIS);
      }
      Line.pause(NOTHING_CAME_MILLIS);
      assertThat(reader.heard().substring(before.length()).replaceAll("[:\n]", "")).isEmpty();
    }
  }

  @Test
  void bringsNothingOfSomebodyWhomOneDoesNotRead() {
    village().who("nagi").get("/boards/threads/" + thread);
    village().posted("nagi", "/room/boards/posts/" + thread + "/quiet");
    try (Line nagi = listen("nagi");
        Line reader = listen("")) {
      nagi.await("retry:");
      says("haru", "Not for Nagi.");
      reader.await("Not for Nagi.");
      Line.pause(NOTHING_CAME_MILLIS);
      assertThat(nagi.heard()).doesNotContain("Not for Nagi.", "event: part");
      assertThat(nagi.over()).isFalse();
    }
  }

  @Test
  void bringsNothingToSomebodyWhoHasHoursAndSaysOnlyWhenTheyAre() {
    String when = "What is new comes at the hour that you chose: ";
    says("haru", "Before the hours.");
    village().who("yuki").get("/boards/threads/" + thread);
    try (Line yuki = listen("yuki")) {
      yuki.await("Before the hours.");
      village().posted("yuki", "/room/talk/arrival", "hour", "9", "hour", "18", "what", "BOARDS");
      yuki.await("event: end").awaitOver();
      back("update arrival_hours set since_at = since_at - 300000000");
      back("update board_post set shown_at = shown_at - 900000000");
      String post = says("haru", "After the hours.");
      assertThat(yuki.heard()).doesNotContain("After the hours.");
      Answer page = village().who("yuki").get("/boards/threads/" + thread);
      assertThat(page.body())
          .contains(when)
          .doesNotContain("After the hours.", "data-live=", "post-3");
      assertThat(village().who("yuki").get("/boards").body()).contains(when);
      assertThat(village().who("yuki").get("/boards/" + board).body()).contains(when);
      assertThat(found("yuki")).doesNotContain("After the hours.");
      assertThat(village().who("yuki").get(live()).status()).isEqualTo(303);
      for (String other : List.of("sora", "reader")) {
        assertThat(village().who(other).get("/boards/threads/" + thread).body())
            .contains("After the hours.")
            .doesNotContain(when);
        assertThat(found(other)).contains("After the hours.");
      }
      back("update board_post set shown_at = shown_at - 90000000000 where id = '" + post + "'");
      assertThat(village().who("yuki").get("/boards/threads/" + thread).body())
          .contains("After the hours.", when);
    } finally {
      village().posted("yuki", "/room/talk/arrival");
    }
  }

  private String found(String who) {
    return village().who(who).post("/boards/" + board + "/search", "words", "hours.").body();
  }

  @Test
  void endsAtOnceForWhoeverLeft() {
    Walker sora = village().again("sora");
    try (Line line = Line.at(port, live() + "?after=1", sora.cookie());
        Line reader = listen("")) {
      line.await("retry:");
      sora.get("/room");
      sora.post("/leave");
      says("haru", "After she left.");
      reader.await("After she left.");
      assertThat(line.await("event: end").awaitOver().heard()).doesNotContain("After she left.");
      assertThat(reader.over()).isFalse();
    }
  }

  @Test
  void endsWithinASecondThoughNothingIsWritten() {
    Walker sora = village().again("sora");
    try (Line line = Line.at(port, live() + "?after=1", sora.cookie());
        Line reader = listen("")) {
      line.await("retry:");
      sora.get("/room");
      sora.post("/leave");
      line.await("event: end").awaitOver();
      bean(Boards.class).close(hoshi, new BoardId(UUID.fromString(board)));
      assertThat(reader.await("event: end").awaitOver().heard()).doesNotContain("event: part");
    }
  }

  @Test
  void sendsAfterWhatWasMissed() {
    says("haru", "The second.");
    clear();
    says("haru", "The third.");
    try (Line again = Line.at(port, live() + "?after=1", "", "Last-Event-ID: 2");
        Line first = Line.at(port, live() + "?after=1", "")) {
      assertThat(again.await("The third.").heard()).doesNotContain("The second.");
      assertThat(first.await("The third.").heard()).contains("The second.", "id: 3");
    }
  }

  @Test
  void leadsToThePageWhoeverOpensTheAddressItself() {
    Answer opened = village().who("reader").get(live());
    assertThat(opened.status()).isEqualTo(303);
    assertThat(opened.header("location")).isEqualTo("/boards/threads/" + thread);
    assertThat(village().who("reader").get("/boards/threads/" + thread).body())
        .contains("data-live=\"" + live() + "?after=1\"", "Look again", "/assets/live.");
    assertThat(village().who("reader").get("/boards/threads/" + thread + "?still=yes").body())
        .contains("Look again", "Let posts arrive by themselves")
        .doesNotContain("data-live=");
  }

  @Test
  void letsNobodyListenWhereTheyMayNotRead() {
    String hidden = "/boards/threads/" + UUID.randomUUID() + "/live";
    try (Line nowhere = Line.at(port, hidden, "")) {
      assertThat(nowhere.await("HTTP/1.1").heard()).contains("404");
    }
  }

  private Line listen(String who) {
    String cookie = who.isEmpty() ? "" : village().who(who).cookie();
    return Line.at(port, live() + "?after=1", cookie).await("retry:");
  }

  private String live() {
    return "/boards/threads/" + thread + "/live";
  }

  private String says(String who, String words) {
    clear();
    String id = UUID.randomUUID().toString();
    village().who(who).get("/room/boards");
    String path = "/room/boards/threads/" + thread + "/posts";
    village().posted(who, path, "id", id, "words", words, "looked", "1");
    wharf.leave(hoshi, id);
    return id;
  }

  private Village village() {
    return village.orElseThrow();
  }

  /** As if all that was written lay a day back, so that no limit slows the test. */
  private void clear() {
    back("update board_post set written_at = written_at - 90000000000");
  }

  private void back(String sql) {
    bean(Transactions.class)
        .write(() -> JdbcClient.create(bean(DataSource.class)).sql(sql).update());
  }
}
