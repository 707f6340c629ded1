// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engawa.app.TestHouse;
import org.engawa.app.TestPages;
import org.engawa.app.TestPeople;
import org.engawa.app.account.DraftKeeper;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.Relations;
import org.engawa.app.draft.Unsent;
import org.engawa.app.drawer.Drawer;
import org.engawa.app.drawer.LeafKind;
import org.engawa.app.drawer.WhoReads;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.TestVisits;
import org.engawa.app.shell.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiaryTests {

  private static final Visit VISIT = TestVisits.signedIn(Language.EN, "/room/diary");

  private TestHouse house;
  private DiaryController controller;
  private Viewer.Person haru;
  private Viewer.Staff mori;

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
            "org.engawa.app.steps",
            "org.engawa.app.journal");
    controller =
        new DiaryController(
            house.get(Diary.class), house.get(Unsent.class), house.get(WhoReads.class));
  }

  @BeforeEach
  void enter() {
    haru = TestPeople.person(house);
    mori = TestPeople.staff(Role.SUPPORTER);
    CaseId harus = CaseId.random();
    house.get(Relations.class).assign(harus, mori.id());
    house.get(Relations.class).join(harus, haru.id());
  }

  @AfterAll
  void closeHouse() {
    house.close();
  }

  @Test
  void showsAScreenAndTheWayToThoseKeptEarlierAndLater() {
    UUID old = UUID.randomUUID();
    keep("2026-09-02", "words", "late cicadas", "id", old.toString());
    for (int day = 1; day <= 20; day++) {
      assertThat(keep("2026-10-" + (day + 10), "words", "heron " + day + "."))
          .isEqualTo(new Redirect("/room/diary"));
    }
    String page = show("");
    assertThat(page).contains("heron 20.", "heron 1.", "?from=" + old);
    assertThat(page).doesNotContain("late cicadas", VISIT.text("journal.diary.later"));
    assertThat(page.indexOf("heron 20.")).isLessThan(page.indexOf("heron 19."));
    String earlier = show(old.toString());
    assertThat(earlier)
        .contains("late cicadas", VISIT.text("journal.diary.later"))
        .doesNotContain("heron", VISIT.text("journal.diary.earlier"));
    Matcher later = Pattern.compile("\\?from=([0-9a-f-]{36})").matcher(earlier);
    assertThat(later.find()).isTrue();
    assertThat(show(later.group(1))).contains("heron 20.", "heron 1.");
    assertThat(keep("2026-09-03", "words", "crickets", "id", old.toString()))
        .isEqualTo(new Redirect("/room/diary?from=" + old));
    assertThat(show("never")).contains("heron 20.");
    assertThat(show(UUID.randomUUID().toString())).contains("heron 20.");
  }

  @Test
  void changesAnEntryAndTakesItOut() {
    UUID id = UUID.randomUUID();
    keep("2026-11-03", "words", "a heron", "id", id.toString());
    keep("2026-11-02", "words", "two herons", "id", id.toString());
    assertThat(show("")).contains("two herons", "2 November").doesNotContain("3 November");
    assertThat(TestPages.html(controller.one(haru, VISIT, id)))
        .contains("two herons</textarea>", "/room/diary/" + id + "/removal");
    assertThatThrownBy(() -> controller.one(TestPeople.person(house), VISIT, id))
        .isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> controller.takeOut(TestPeople.person(house), id))
        .isInstanceOf(NotThere.class);
    controller.takeOut(haru, id);
    assertThat(show("")).doesNotContain("heron");
  }

  @Test
  void opensOneEntryToWhomThePersonChoosesAndClosesItAgain() {
    UUID id = UUID.randomUUID();
    String to = mori.id().value().toString();
    keep("2026-11-03", "words", "a heron", "id", id.toString(), "who", to);
    keep("2026-11-04", "words", "not this");
    Drawer drawer = house.get(Drawer.class);
    assertThat(drawer.shared(haru.id(), LeafKind.DIARY, each -> true)).hasSize(1);
    assertThat(TestPages.html(controller.one(haru, VISIT, id)))
        .containsPattern("value=\"" + to + "\"[^>]* checked");
    keep("2026-11-03", "words", "a heron", "id", id.toString(), "who", "");
    assertThat(drawer.shared(haru.id(), LeafKind.DIARY, each -> true)).isEmpty();
    keep(
        "2026-11-03", "words", "a heron", "id", id.toString(), "who", UUID.randomUUID().toString());
    assertThat(drawer.shared(haru.id(), LeafKind.DIARY, each -> true)).isEmpty();
  }

  @Test
  void givesBackWhatCannotBeKept() {
    Map<String, String> fields = Map.of("day", "soon", "words", "a heron", "hours", "7");
    Page page = (Page) controller.keep(haru, VISIT, fields);
    assertThat(page.status()).isEqualTo(422);
    assertThat(TestPages.html(page))
        .contains(VISIT.text("journal.diary.not-a-day"), "a heron</textarea>", "value=\"7\"");
    assertThat(house.get(Drawer.class).own(haru, LeafKind.DIARY)).isEmpty();
  }

  @Test
  void keepsWhatWasTypedAtLeavingUntilItIsSent() {
    DraftKeeper draft = new JournalLinks().diaryDraft(house.get(Unsent.class));
    draft.keep(haru, Map.of("day", "2026-11-03", "words", "half a heron"));
    assertThat(show("")).contains("half a heron</textarea>", "value=\"2026-11-03\"");
    keep("2026-11-03", "words", "a heron");
    assertThat(show("")).doesNotContain("half a heron");
  }

  @Test
  void saysWhatStaysShutWithoutWords() {
    keep("2026-11-03", "words", "a heron");
    String page = TestPages.html(controller.show(TestPeople.withoutWords(haru), VISIT, ""));
    assertThat(page).contains(VISIT.text("drawer.shut")).doesNotContain("a heron");
  }

  private String show(String from) {
    return TestPages.html(controller.show(haru, VISIT, from));
  }

  private Object keep(String day, String... more) {
    Map<String, String> fields = new HashMap<>(Map.of("day", day));
    for (int i = 0; i < more.length; i += 2) {
      fields.put(more[i], more[i + 1]);
    }
    return controller.keep(haru, VISIT, fields);
  }
}
