// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.Relations;
import org.engawa.app.shell.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What comes to the two who talk, and to nobody else. */
class LiveTalkTests extends AtTheWalls {

  private static final long NOTHING_CAME_MILLIS = 300;

  // Coming in is slowed, so that one village serves all tests.
  private static Optional<Village> village = Optional.empty();

  private String room;
  private String desk;

  @BeforeEach
  void sitDown() {
    if (village.isEmpty()) {
      village = Optional.of(new Village(house, port, "table"));
    }
    String with = "/room/talk/with/" + village().thing("staff mori");
    String talk = UUID.randomUUID().toString();
    room = "/room/talk/talks/" + talk;
    desk = "/desk/cases/" + village().thing("case a") + "/talk/talks/" + talk;
    village().posted("haru", with + "/ladder", "rung", "text");
    String[] plan = {
      "id", talk, "where", "", "day", "2099-01-05", "time", "21:00", "minutes", "20", "by", "text"
    };
    village().posted("haru", with + "/talks", plan);
    village().posted("mori", desk + "/agreement");
    begin(talk);
  }

  @Test
  void bringsToEitherWhatTheOtherSays() {
    try (Line haru = listen("haru", room);
        Line mori = listen("mori", desk)) {
      says("mori", desk, "The heron came.");
      assertThat(haru.await("The heron came.").heard())
          .contains(
              "HTTP/1.1 200", "text/event-stream", "event: part", "id=\"turn-1\"", "moritable")
          .doesNotContain("<form", "_csrf");
      says("haru", room, "It stood still.");
      assertThat(mori.await("It stood still.").heard()).contains("id=\"turn-2\"", "harutable");
    }
  }

  @Test
  void endsForBothWhenEitherStops() {
    try (Line haru = listen("haru", room);
        Line mori = listen("mori", desk)) {
      village().posted("haru", room + "/end");
      assertThat(mori.await("event: end").awaitOver().heard()).doesNotContain("event: part");
      haru.await("event: end").awaitOver();
    }
  }

  @Test
  void endsWithoutAWordWhenThePersonStepsDown() {
    try (Line mori = listen("mori", desk)) {
      String with = "/room/talk/with/" + village().thing("staff mori");
      village().posted("haru", with + "/ladder", "rung", "letters");
      assertThat(mori.await("event: end").awaitOver().heard()).doesNotContain("event: part");
    }
  }

  @Test
  void endsWithinASecondForWhoeverIsNotWithTheCaseAnyMore() {
    CaseId of = new CaseId(UUID.fromString(village().thing("case a")));
    try (Line mori = listen("mori", desk);
        Line haru = listen("haru", room)) {
      bean(Relations.class).leave(of, village().staff("mori"));
      long left = System.nanoTime();
      mori.await("event: end").awaitOver();
      assertThat(System.nanoTime() - left).isLessThan(2_000_000_000L);
      haru.await("event: end").awaitOver();
    } finally {
      bean(Relations.class).assign(of, village().staff("mori"));
    }
  }

  @Test
  void endsForWhoeverLeftAndGoesOnForTheOther() {
    Walker haru = village().again("haru");
    try (Line left = Line.at(port, room + "/live?after=0", haru.cookie());
        Line mori = listen("mori", desk)) {
      left.await("retry:");
      haru.get("/room");
      haru.post("/leave");
      left.await("event: end").awaitOver();
      says("mori", desk, "Still here.");
      mori.await("Still here.");
      assertThat(left.heard()).doesNotContain("Still here.");
    }
  }

  @Test
  void tellsNeitherThatTheOtherListens() {
    try (Line haru = listen("haru", room)) {
      String before = haru.heard();
      String page = turns("haru");
      try (Line mori = listen("mori", desk)) {
        mori.await("retry:");
        Line.pause(NOTHING_CAME_MILLIS);
        assertThat(turns("haru")).isEqualTo(page);
      }
      Line.pause(NOTHING_CAME_MILLIS);
      assertThat(haru.heard().substring(before.length()).replaceAll("[:\n]", "")).isEmpty();
    }
  }

  @Test
  void letsNobodyElseListen() {
    for (String who : new String[] {"iwa", "tani", "ishi", "tomo", "hoshi"}) {
      assertThat(asks(who, desk)).as(who).contains("404").doesNotContain("text/event-stream");
    }
    for (String who : new String[] {"sora", "nagi", "hana"}) {
      assertThat(asks(who, room)).as(who).contains("404").doesNotContain("text/event-stream");
    }
    village().posted("mori", desk + "/end");
    assertThat(asks("haru", room)).contains("303");
  }

  @Test
  void leadsToThePageWhoeverOpensTheAddressItself() {
    Answer opened = village().who("haru").get(room + "/live");
    assertThat(opened.status()).isEqualTo(303);
    assertThat(opened.header("location")).isEqualTo(room);
    says("haru", room, "One.");
    for (String path : new String[] {room, desk}) {
      Walker walker = village().who(path.equals(room) ? "haru" : "mori");
      assertThat(walker.get(path).body())
          .contains(
              "data-live=\"" + path + "/live?after=1\"", path + "?still=yes", "/assets/live.");
      assertThat(walker.get(path + "?still=yes").body())
          .contains("Look whether something was said", "Let words arrive by themselves")
          .doesNotContain("data-live=");
    }
    village().posted("haru", room + "/end");
    assertThat(village().who("haru").get(room).body()).doesNotContain("data-live=", "still=yes");
  }

  private String asks(String who, String path) {
    try (Line line = Line.at(port, path + "/live?after=0", village().who(who).cookie())) {
      return line.await("HTTP/1.1").heard();
    }
  }

  private Line listen(String who, String path) {
    String cookie = village().who(who).cookie();
    return Line.at(port, path + "/live?after=0", cookie).await("retry:");
  }

  private void says(String who, String path, String words) {
    String id = UUID.randomUUID().toString();
    village().who(who).get(path);
    village().posted(who, path + "/turns", "id", id, "words", words);
  }

  private String turns(String who) {
    return village().who(who).get(room).between("<div id=\"turns\"", "</div>");
  }

  /** Its time has come. */
  private void begin(String talk) {
    Instant now = bean(Clock.class).instant();
    long micros = ChronoUnit.MICROS.between(Instant.EPOCH, now) - 1;
    String begun = "update talk set begins_at = ? where id = ?";
    JdbcClient database = JdbcClient.create(bean(DataSource.class));
    bean(Transactions.class).write(() -> database.sql(begun).params(micros, talk).update());
  }

  private Village village() {
    return village.orElseThrow();
  }
}
