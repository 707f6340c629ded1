// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
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
import org.engawa.app.drawer.Drawer;
import org.engawa.app.drawer.LeafKind;
import org.engawa.app.drawer.WhoReads;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.TestVisits;
import org.engawa.app.shell.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StepsTests {

  private static final Visit VISIT = TestVisits.signedIn(Language.EN, "/room/steps");

  private TestHouse house;
  private Steps steps;
  private StepsController controller;
  private OneStepController one;
  private EbbsController ebbs;
  private MilestonesController milestones;
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
            "org.engawa.app.steps");
    steps = house.get(Steps.class);
    Unsent unsent = house.get(Unsent.class);
    WhoReads reads = house.get(WhoReads.class);
    Clock clock = house.get(Clock.class);
    controller = new StepsController(steps, unsent, reads);
    one = new OneStepController(steps, clock);
    milestones = new MilestonesController(steps, unsent, reads, clock);
    ebbs = new EbbsController(house.get(EbbsSheet.class), unsent, reads);
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
  void goesDownARungAsEasilyAsUpAndNeverOffTheLadder() {
    UUID id = keep("The door", "one minute\n\n two minutes \nfive minutes");
    assertThat(now()).isEqualTo("one minute");
    one.smaller(haru, id);
    assertThat(now()).isEqualTo("one minute");
    one.larger(haru, id);
    one.larger(haru, id);
    one.larger(haru, id);
    assertThat(now()).isEqualTo("five minutes");
    one.smaller(haru, id);
    assertThat(now()).isEqualTo("two minutes");
    keep(id, "The door", "one minute");
    assertThat(now()).isEqualTo("one minute");
    keep(id, "The door", "");
    assertThat(now()).isEqualTo("The door");
  }

  @Test
  void keepsThatItWasTriedAndNoNumberOfIt() {
    UUID id = keep("The door", "");
    one.tried(haru, id);
    one.tried(haru, id);
    assertThat(steps.own(haru, id).orElseThrow().tried()).hasSize(2);
    assertThat(show()).contains("Tried: ").doesNotContainPattern("\\b2\\b times|twice|\\(2\\)");
    one.untried(haru, id);
    one.untried(haru, id);
    one.untried(haru, id);
    assertThat(steps.own(haru, id).orElseThrow().tried()).isEmpty();
    assertThat(show()).doesNotContain("Tried: ");
  }

  @Test
  void putsAStepAsideAndTakesItUpAgainAsItWas() {
    UUID id = keep("The door", "one minute\ntwo minutes");
    one.larger(haru, id);
    one.tried(haru, id);
    one.putAside(haru, id);
    assertThat(steps.atHand(haru)).isEmpty();
    assertThat(show()).contains(VISIT.text("steps.put-aside"), "/rest/removal");
    one.takeUp(haru, id);
    assertThat(steps.atHand(haru)).contains("The door · two minutes");
    assertThat(steps.own(haru, id).orElseThrow().tried()).hasSize(1);
  }

  @Test
  void givesAStepOfTheLibraryInTheLanguageOfThePageForOnesOwn() {
    Visit japanese = TestVisits.signedIn(Language.JA, "/room/steps");
    controller.take(haru, japanese, "door");
    assertThat(steps.own(haru).getFirst().words()).isEqualTo("部屋のドア");
    assertThat(steps.own(haru).getFirst().rungs()).hasSize(4).doesNotContain("|");
    assertThatThrownBy(() -> controller.take(haru, japanese, "moon")).isInstanceOf(NotThere.class);
  }

  @Test
  void hasEveryStepOfTheLibraryWithAsManyRungsInBothLanguages() {
    for (String key : StepLibrary.KEYS) {
      List<Integer> rungs =
          List.of(Language.values()).stream()
              .map(language -> TestVisits.signedIn(language, "/room/steps"))
              .map(visit -> StepLibrary.taken(visit, key).orElseThrow().rungs().size())
              .distinct()
              .toList();
      assertThat(rungs).as(key).hasSize(1);
    }
  }

  @Test
  void givesBackWhatCannotBeKept() {
    refuses("steps.nothing", " ", "one minute");
    refuses("steps.too-long", "a".repeat(StepForm.LONGEST + 1), "one minute");
    refuses("steps.too-long", "The door", "one minute\n".repeat(StepForm.MOST + 1));
    assertThat(steps.own(haru)).isEmpty();
  }

  @Test
  void isNotThereForOthers() {
    UUID id = keep("The door", "");
    Viewer.Person sora = TestPeople.person(house);
    isNotThere(() -> controller.one(sora, VISIT, id));
    isNotThere(() -> one.tried(sora, id));
    isNotThere(() -> one.putAside(sora, id));
    isNotThere(() -> controller.takeOut(sora, id));
    assertThat(steps.own(haru, id).orElseThrow().tried()).isEmpty();
    controller.takeOut(haru, id);
    assertThat(steps.own(haru)).isEmpty();
  }

  @Test
  void opensStepsAndMilestonesToWhomThePersonChooses() {
    keep("The door", "");
    milestones.keep(haru, VISIT, Map.of("words", "rice at the night shop", "about", "space"));
    Drawer drawer = house.get(Drawer.class);
    assertThat(drawer.shared(haru.id(), LeafKind.STEP, id -> true)).isEmpty();
    house.get(Consents.class).give(haru, Topic.STEPS, Optional.empty(), mori.id());
    assertThat(drawer.shared(haru.id(), LeafKind.STEP, id -> true)).hasSize(1);
    assertThat(drawer.shared(haru.id(), LeafKind.MILESTONE, id -> true)).hasSize(1);
    assertThat(drawer.shared(haru.id(), LeafKind.EBBS, id -> true)).isEmpty();
  }

  @Test
  void remembersAMilestoneUntilItIsTakenOut() {
    milestones.keep(haru, VISIT, Map.of("words", "rice at the night shop", "about", "space"));
    assertThat(TestPages.html(milestones.show(haru, VISIT)))
        .contains("rice at the night shop", VISIT.text("steps.milestones.about.space"));
    Page refused = (Page) milestones.keep(haru, VISIT, Map.of("words", "x", "about", "fame"));
    assertThat(TestPages.html(refused)).contains(VISIT.text("steps.not-offered"));
    UUID id = steps.milestones(haru).getFirst().id();
    assertThat(TestPages.html(milestones.one(haru, VISIT, id)))
        .contains("rice at the night shop</");
    isNotThere(() -> milestones.one(TestPeople.person(house), VISIT, id));
    Map<String, String> changed = Map.of("id", id.toString(), "words", "rice, and tea");
    milestones.keep(haru, VISIT, changed);
    assertThat(steps.milestones(haru))
        .extracting(Milestone::words)
        .containsExactly("rice, and tea");
    Page without = (Page) milestones.keep(haru, VISIT, Map.of("id", id.toString(), "words", " "));
    assertThat(without.template()).isEqualTo("steps/milestone");
    isNotThere(() -> milestones.takeOut(TestPeople.person(house), id));
    milestones.takeOut(haru, id);
    assertThat(steps.milestones(haru)).isEmpty();
  }

  @Test
  void keepsOnePageForWhenItEbbsAndRemindsOfNothing() {
    assertThat(TestPages.html(ebbs.show(haru, VISIT))).contains(VISIT.text("steps.ebbs.none"));
    ebbs.keep(haru, VISIT, Map.of("signs", "nights get long", "review", "2020-01-05"));
    ebbs.keep(haru, VISIT, Map.of("signs", "letters stay closed", "review", "2020-01-05"));
    assertThat(TestPages.html(ebbs.show(haru, VISIT)))
        .contains("letters stay closed", "5 January 2020")
        .doesNotContain("nights get long", VISIT.text("steps.ebbs.people"));
    assertThat(show()).doesNotContain("2020");
    ebbs.takeOut(haru);
    assertThat(TestPages.html(ebbs.show(haru, VISIT))).contains(VISIT.text("steps.ebbs.none"));
  }

  @Test
  void givesBackAPageForWhenItEbbsThatCannotBeKept() {
    for (Map<String, String> fields :
        List.of(
            Map.of("signs", "quiet", "review", "soon"),
            Map.of("signs", "a".repeat(Ebbs.LONGEST + 1)),
            Map.of("owner", "somebody"))) {
      Page page = (Page) ebbs.keep(haru, VISIT, fields);
      assertThat(page.status()).isEqualTo(422);
      assertThat(TestPages.html(page)).contains("class=\"say\"");
    }
    assertThat(TestPages.html(ebbs.show(haru, VISIT))).contains(VISIT.text("steps.ebbs.none"));
  }

  @Test
  void namesEveryPartInBothLanguages() {
    for (Language language : Language.values()) {
      Visit visit = TestVisits.signedIn(language, "/room/ebbs");
      assertThat(Ebbs.PARTS)
          .allMatch(part -> visit.texts().has(language, "steps.ebbs." + part))
          .allMatch(part -> visit.texts().has(language, "steps.ebbs.hint." + part));
      assertThat(Milestone.ABOUT)
          .allMatch(about -> visit.texts().has(language, "steps.milestones.about." + about));
    }
  }

  @Test
  void saysTheLastTriesSoftlyAndEachOnce() {
    Step step = Step.of(UUID.randomUUID(), "The door", List.of());
    Step tried =
        step.tried(Instant.parse("2026-10-02T03:00:00Z"))
            .tried(Instant.parse("2026-10-03T03:00:00Z"))
            .tried(Instant.parse("2026-11-19T03:00:00Z"));
    assertThat(StepView.tried(VISIT, tried)).isEqualTo("This week, in the afternoon; In October");
  }

  private void refuses(String key, String words, String rungs) {
    Page page = (Page) controller.keep(haru, VISIT, Map.of("words", words, "rungs", rungs));
    assertThat(page.status()).isEqualTo(422);
    assertThat(TestPages.html(page)).contains(VISIT.text(key), "one minute");
  }

  private static void isNotThere(Runnable act) {
    assertThatThrownBy(act::run).isInstanceOf(NotThere.class);
  }

  private String show() {
    return TestPages.html(controller.show(haru, VISIT));
  }

  private String now() {
    return steps.own(haru).getFirst().now();
  }

  private UUID keep(String words, String rungs) {
    return keep(UUID.randomUUID(), words, rungs);
  }

  private UUID keep(UUID id, String words, String rungs) {
    controller.keep(haru, VISIT, Map.of("id", id.toString(), "words", words, "rungs", rungs));
    return id;
  }
}
