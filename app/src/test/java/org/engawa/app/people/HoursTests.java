// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.TestPages;
import org.engawa.app.TestPeople;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.Consents;
import org.engawa.app.consent.Relations;
import org.engawa.app.consent.Topic;
import org.engawa.app.draft.Unsent;
import org.engawa.app.drawer.WhoReads;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.TestVisits;
import org.engawa.app.shell.Visit;
import org.engawa.measure.chime.Observation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HoursTests {

  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final Visit VISIT = TestVisits.signedIn(Language.EN, "/room/hours");
  private static final Visit JAPANESE = TestVisits.signedIn(Language.JA, "/room/hours");

  private TestHouse house;
  private Hours hours;
  private HoursController controller;
  private Viewer.Person haru;

  @BeforeAll
  void openHouse(@TempDir Path folder) {
    house =
        TestHouse.onSqlite(
            folder,
            "org.engawa.app.vault",
            "org.engawa.app.account",
            "org.engawa.app.consent",
            "org.engawa.app.draft",
            "org.engawa.app.drawer",
            "org.engawa.app.people");
    hours = house.get(Hours.class);
    controller = new HoursController(hours, house.get(Unsent.class), house.get(WhoReads.class));
  }

  @BeforeEach
  void enter() {
    haru = TestPeople.person(house);
  }

  @AfterAll
  void closeHouse() {
    house.close();
  }

  @Test
  void takesTheNightAroundMidnightAndLetsTheLowerLineStand() {
    keep(day("2026-11-20", "22", "6", "sleep", "4", "7", "the heron"));
    assertThat(hours.own(haru).getFirst().pieces())
        .containsExactly(
            new DayHours.Piece(0, 4, Activity.SLEEP),
            new DayHours.Piece(4, 7, new Activity("the heron")),
            new DayHours.Piece(22, 24, Activity.SLEEP));
    assertThat(TestPages.html(controller.show(haru, JAPANESE, 0)))
        .contains("0時から4時まで：眠り", "4時から7時まで：the heron");
  }

  @Test
  void takesWholeDaysAndFiguresOfAnyKeyboard() {
    keep(day("2026-11-20", "0", "24", "sleep"));
    keep(day("2026-11-21", "２", "03:00", "画面", "8", "8", "rest"));
    assertThat(hours.own(haru).get(1).hours(Activity.SLEEP)).isEqualTo(24);
    assertThat(hours.own(haru).getFirst().hours(new Activity("画面"))).isZero();
    assertThat(hours.own(haru).getFirst().hours(new Activity("rest"))).isEqualTo(24);
    controller.keep(haru, JAPANESE, day("2026-11-22", "1", "3", "画面"));
    assertThat(hours.own(haru).getFirst().at(1)).isEqualTo(new Activity("@screen"));
  }

  @Test
  void addsToADayThatWasNotedAndKeepsItOnce() {
    keep(day("2026-11-20", "0", "8", "sleep"));
    Map<String, String> more = day("2026-11-20", "7", "9", "reading");
    keep(more);
    keep(more);
    assertThat(hours.own(haru)).hasSize(1);
    assertThat(hours.own(haru).getFirst().pieces())
        .extracting(piece -> piece.from() + "-" + piece.until())
        .containsExactly("0-7", "7-9");
    assertThat(hours.observed(haru, "the person", TOKYO)).hasSize(1);
  }

  @Test
  void changesADayAndMovesIt() {
    keep(day("2026-11-20", "0", "8", "sleep"));
    UUID id = hours.own(haru).getFirst().id();
    assertThat(TestPages.html(controller.one(haru, VISIT, id))).contains("value=\"sleep\"");
    keep(with(day("2026-11-20", "1", "9", "sleep"), id));
    assertThat(hours.own(haru).getFirst().at(0).said()).isFalse();
    keep(day("2026-11-21", "10", "12", "reading"));
    keep(with(day("2026-11-21", "1", "9", "sleep"), id));
    assertThat(hours.own(haru)).hasSize(1);
    assertThat(hours.own(haru).getFirst().hours(Activity.SLEEP)).isEqualTo(8);
    assertThat(hours.own(haru).getFirst().pieces()).hasSize(2);
    Viewer.Person sora = TestPeople.person(house);
    assertThatThrownBy(() -> controller.one(sora, VISIT, id)).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> controller.takeOut(sora, id)).isInstanceOf(NotThere.class);
    controller.takeOut(haru, hours.own(haru).getFirst().id());
    assertThat(hours.own(haru)).isEmpty();
    assertThat(hours.observed(haru, "the person", TOKYO)).isEmpty();
  }

  @Test
  void readsADayThatWasNotedTwiceWithoutWordsAsOne() {
    Viewer.Person closed = TestPeople.withoutWords(haru);
    controller.keep(closed, VISIT, day("2026-11-20", "0", "8", "sleep"));
    controller.keep(closed, VISIT, day("2026-11-20", "9", "10", "music or radio"));
    assertThat(hours.own(haru)).hasSize(1);
    assertThat(hours.own(haru).getFirst().pieces()).hasSize(2);
    keep(day("2026-11-20", "12", "13", "the heron"));
    assertThat(hours.own(haru).getFirst().pieces()).hasSize(3);
  }

  @Test
  void filesHowManyKindsOfThingsADayHadAndNoWordOfThem() {
    keep(day("2026-11-20", "0", "8", "sleep", "8", "9", "reading", "10", "11", "the heron"));
    keep(day("2026-11-21", "0", "8", "sleep"));
    List<Observation> observed = hours.observed(haru, "the person", TOKYO);
    assertThat(observed).extracting(Observation::value).containsExactly(2.0, 0.0);
    assertThat(observed).extracting(each -> each.dimension().id()).containsOnly("activity.kind");
    Viewer.Staff mori = TestPeople.staff(Role.SUPPORTER);
    CaseId harus = CaseId.random();
    house.get(Relations.class).assign(harus, mori.id());
    house.get(Relations.class).join(harus, haru.id());
    assertThat(hours.shared(haru.id(), "the person", TOKYO)).isEmpty();
    house.get(Consents.class).give(haru, Topic.MAP, Optional.empty(), mori.id());
    assertThat(hours.shared(haru.id(), "the person", TOKYO)).hasSize(2);
  }

  @Test
  void drawsDaysUnderEachOtherWithTheNumbersOfTheTable() {
    keep(day("2026-11-20", "0", "8", "sleep", "8", "9", "reading"));
    keep(day("2026-11-21", "2", "9", "sleep"));
    HoursView view = new HoursDrawing(VISIT, hours.own(haru)).view();
    assertThat(view.days()).hasSize(2);
    assertThat(view.days().getFirst().bars())
        .containsExactly(new HoursView.Bar(60, 210, 165, "1", 0));
    assertThat(view.rows().getFirst())
        .isEqualTo(new HoursView.Row("1", "sleep", List.of("7", "8")));
    assertThat(view.rows().get(1).hours()).containsExactly("–", "1");
  }

  @Test
  void givesBackWhatCannotBeKept() {
    refuses("people.hours.not-a-day", day("soon", "0", "8", "cold and quiet"));
    refuses("people.hours.not-hours", day("2026-11-20", "0", "25", "cold and quiet"));
    refuses("people.hours.not-hours", day("2026-11-20", "", "8", "cold and quiet"));
    refuses("people.hours.not-hours", day("2026-11-20", "0", "8:30", "cold and quiet"));
    String long61 = "cold and quiet" + "a".repeat(DayForm.LONGEST - 13);
    refuses("people.hours.too-long", day("2026-11-20", "0", "8", long61));
    Page nothing = (Page) controller.keep(haru, VISIT, day("2026-11-20"));
    assertThat(TestPages.html(nothing)).contains(VISIT.text("people.hours.nothing"));
    assertThat(hours.own(haru)).isEmpty();
  }

  private void refuses(String key, Map<String, String> fields) {
    Page page = (Page) controller.keep(haru, VISIT, fields);
    assertThat(page.status()).isEqualTo(422);
    assertThat(TestPages.html(page)).contains(VISIT.text(key), "value=\"cold and quiet");
  }

  private void keep(Map<String, String> fields) {
    controller.keep(haru, VISIT, fields);
  }

  private static Map<String, String> with(Map<String, String> fields, UUID id) {
    fields.put("id", id.toString());
    return fields;
  }

  /** A form: the day, and then from, until and what in turn. */
  private static Map<String, String> day(String day, String... lines) {
    Map<String, String> fields = new HashMap<>(Map.of("day", day, "id", UUID.randomUUID() + ""));
    for (int i = 0; i < lines.length; i += 3) {
      int line = i / 3 + 1;
      fields.put("from-" + line, lines[i]);
      fields.put("until-" + line, lines[i + 1]);
      fields.put("what-" + line, lines[i + 2]);
    }
    return fields;
  }
}
