// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.TestPeople;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.answering.Answering;
import org.engawa.app.answering.Instruments;
import org.engawa.app.answering.Sheet;
import org.engawa.app.answering.SheetId;
import org.engawa.app.consent.Level;
import org.engawa.app.consent.StudyConsents;
import org.engawa.app.vault.Vault;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Answers;
import org.engawa.measure.instrument.Card;
import org.engawa.study.plan.Plan;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A house with researchers in it, and people who agree to count. */
abstract class AtTheStudy {

  static final YearMonth WINTER = YearMonth.of(2026, 1);

  TestHouse house;
  StudyConsents consents;
  Studies studies;
  Viewer.Staff kawa;
  private final Map<StudyId, AnalysisId> taken = new HashMap<>();

  @BeforeEach
  void open(@TempDir Path folder) {
    house =
        TestHouse.onSqlite(
            folder,
            "org.engawa.app.vault",
            "org.engawa.app.account",
            "org.engawa.app.consent",
            "org.engawa.app.answering",
            "org.engawa.app.research");
    consents = house.get(StudyConsents.class);
    studies = house.get(Studies.class);
    kawa = TestPeople.staff(Role.RESEARCHER);
    house.write(() -> house.get(Vault.class).admit(kawa.id().owner()));
  }

  @AfterEach
  void close() {
    house.close();
  }

  List<Viewer.Person> people(int many, Level level) {
    List<Viewer.Person> people = new ArrayList<>();
    for (int at = 0; at < many; at++) {
      Viewer.Person person = person(at);
      consents.give(person, level);
      people.add(person);
    }
    return people;
  }

  Viewer.Person person(int at) {
    Viewer.Person person = TestPeople.person(house);
    YearMonth month = at % 7 == 0 ? WINTER : WINTER.plusMonths(1);
    house.get(Answering.class).keep(person.id(), sheet(at, month));
    return person;
  }

  Sheet sheet(int at, YearMonth month) {
    Card k6 = house.get(Instruments.class).card("k6").orElseThrow();
    Answers answers = Answers.of(at % 5, at % 3, at % 4, at % 2, at % 5, (at / 2) % 5);
    LocalDate day = month.atDay(5);
    SheetId id = new SheetId(UUID.randomUUID());
    return new Sheet(id, k6, k6.key().version(), k6.coding(), Informant.SELF, day, answers);
  }

  Study study(Level level) {
    About about =
        new About(
            "Nights",
            "how they are",
            "board 7",
            level,
            List.of("k6"),
            List.of(Informant.SELF),
            WINTER,
            WINTER.plusMonths(1),
            List.of());
    return studies.find(kawa, studies.make(kawa.id(), about));
  }

  String describe(Study study) {
    return CohortPlan.of(study.about(), house.get(Instruments.class)).skeleton("Nights");
  }

  void firstOf(Study study) {
    studies.approve(TestPeople.staff(Role.LEAD), study.id());
    taken.put(study.id(), analysis(study, describe(study)));
  }

  String rows(Study study) {
    house.get(RunQueue.class).linger(taken.get(study.id()), Duration.ofSeconds(30));
    return house
        .get(Exports.class)
        .take(kawa, Optional.ofNullable(taken.get(study.id())).orElseThrow(), Export.ROWS);
  }

  Begun begun(Study study, String written) {
    Instruments instruments = house.get(Instruments.class);
    PlanText text = PlanText.read(written, instruments.cards());
    assertThat(text).as(written).isInstanceOf(PlanText.Whole.class);
    Plan plan = ((PlanText.Whole) text).plan();
    CohortPlan offered = CohortPlan.of(study.about(), instruments);
    return house
        .get(CohortRuns.class)
        .begin(kawa.id(), new CohortRuns.Wish(study, offered, plan, written));
  }

  AnalysisId analysis(Study study, String plan) {
    Begun begun = begun(study, plan);
    assertThat(begun).isInstanceOf(Begun.Taken.class);
    return ((Begun.Taken) begun).id();
  }

  Found.Done done(Study study, String plan) {
    AnalysisId id = analysis(study, plan);
    house.get(RunQueue.class).linger(id, Duration.ofSeconds(30));
    Found found = found(id).orElseThrow();
    assertThat(found).as(found.toString()).isInstanceOf(Found.Done.class);
    return (Found.Done) found;
  }

  Optional<Found> found(AnalysisId id) {
    Analyses analyses = house.get(Analyses.class);
    return analyses.found(kawa, analyses.find(kawa, id));
  }

  static Map<String, String> figures(Found.Done done) {
    return FigureLines.read(done.figures());
  }

  List<Analysis> analyses() {
    return house.get(Analyses.class).of(kawa);
  }

  int told(Viewer.Person person) {
    return house
        .get(DSLContext.class)
        .fetchCount(
            DSL.table("study_use"),
            DSL.field("owner_id", String.class).eq(person.id().value().toString()));
  }
}
