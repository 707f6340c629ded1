// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.TestPeople;
import org.engawa.app.account.AccountErased;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.answering.Answering;
import org.engawa.app.answering.Instruments;
import org.engawa.app.answering.PaperSheets;
import org.engawa.app.answering.Sheet;
import org.engawa.app.answering.SheetId;
import org.engawa.app.consent.Approvals;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.Level;
import org.engawa.app.consent.Relations;
import org.engawa.app.consent.StudyConsents;
import org.engawa.app.vault.OwnerId;
import org.engawa.app.vault.Vault;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Answers;
import org.engawa.measure.instrument.Card;
import org.engawa.study.plan.Plan;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom a study counts, what of it is shown, and what is not answered. */
class CohortRunsTests {

  private static final String ITEMS =
      "instruments: {k: {items: [k6_total], range: [0, 3], scales: {total: [1]}}}";
  private static final YearMonth WINTER = YearMonth.of(2026, 1);

  private TestHouse house;
  private StudyConsents consents;
  private Studies studies;
  private Viewer.Staff kawa;

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

  @Test
  void countsThoseWhoAgreedAndTellsEachOfThem() {
    List<Viewer.Person> agreed = people(25, Level.RESEARCH_AGGREGATED);
    Viewer.Person silent = person(25);
    Study study = study(Level.RESEARCH_AGGREGATED);
    Found.Done done = done(study, describe(study));
    assertThat(figures(done)).containsEntry("1 describe › variables › k6_total › n", "25.0");
    assertThat(done.rows()).hasValue(25);
    assertThat(done.files()).containsOnlyKeys(Export.RESULTS, Export.REPORT, Export.RUN);
    assertThat(String.join("", done.files().values()))
        .doesNotContain(agreed.getFirst().id().value().toString());
    assertThat(agreed).allSatisfy(each -> assertThat(told(each)).isEqualTo(1));
    assertThat(told(silent)).isZero();
  }

  @Test
  void makesNoTableOfFewerThanTwiceTheThreshold() {
    List<Viewer.Person> agreed = people(21, Level.RESEARCH_AGGREGATED);
    Study study = study(Level.RESEARCH_AGGREGATED);
    assertThat(begun(study, describe(study))).isEqualTo(new Begun.NotTaken("research.say.few"));
    assertThat(agreed).allSatisfy(each -> assertThat(told(each)).isZero());
    assertThat(analyses()).isEmpty();
  }

  @Test
  void answersNoCohortThatDiffersByAFewFromOneThatWasAnswered() {
    List<Viewer.Person> agreed = people(40, Level.RESEARCH_AGGREGATED);
    Study study = study(Level.RESEARCH_AGGREGATED);
    done(study, describe(study));
    done(study, describe(study));
    consents.takeBack(agreed.getFirst(), Level.RESEARCH_AGGREGATED);
    assertThat(begun(study, describe(study))).isEqualTo(new Begun.NotTaken("research.say.near"));
    Study another = study(Level.RESEARCH_AGGREGATED);
    assertThat(begun(another, describe(another)))
        .as("nor in a study beside it")
        .isEqualTo(new Begun.NotTaken("research.say.near"));
    agreed.subList(1, 11).forEach(each -> consents.takeBack(each, Level.RESEARCH_AGGREGATED));
    Found.Done without = done(study, describe(study));
    assertThat(figures(without)).containsEntry("1 describe › variables › k6_total › n", "29.0");
    assertThat(without.notes()).anyMatch(note -> note.contains("may differ"));
    house.publish(new AccountErased(agreed.getLast().id()));
    assertThat(begun(study, describe(study))).isEqualTo(new Begun.NotTaken("research.say.near"));
  }

  @Test
  void answersNotAboutTheSamePeopleWhenRowsOfAFewHaveChanged() {
    List<Viewer.Person> agreed = people(24, Level.RESEARCH_AGGREGATED);
    Study study = study(Level.RESEARCH_AGGREGATED);
    done(study, describe(study));
    Answering answering = house.get(Answering.class);
    answering.keep(agreed.getFirst().id(), sheet(4, WINTER.plusMonths(1)));
    assertThat(begun(study, describe(study))).isEqualTo(new Begun.NotTaken("research.say.near"));
    for (Viewer.Person each : agreed.subList(10, 22)) {
      answering.keep(each.id(), sheet(9, WINTER.plusMonths(1)));
    }
    assertThat(done(study, describe(study)).rows()).hasValue(24);
  }

  @Test
  void leavesWhoeverAgreesLaterOutUntilItIsDrawnAnew() {
    people(24, Level.RESEARCH_AGGREGATED);
    Study study = study(Level.RESEARCH_AGGREGATED);
    done(study, describe(study));
    people(11, Level.RESEARCH_AGGREGATED);
    assertThat(done(study, describe(study)).rows()).hasValue(24);
    studies.draw(kawa, study.id());
    Study drawn = studies.find(kawa, study.id());
    assertThat(done(drawn, describe(drawn)).rows()).hasValue(35);
  }

  @Test
  void showsNoFigureThatRestsOnAFew() {
    people(30, Level.RESEARCH_AGGREGATED);
    Study study = study(Level.RESEARCH_AGGREGATED);
    String plan = describe(study).replace("describe: {", "describe: {by: month, ");
    Found.Done done = done(study, plan);
    assertThat(figures(done).entrySet())
        .filteredOn(each -> each.getKey().endsWith(" › n"))
        .isNotEmpty()
        .noneMatch(each -> each.getValue().matches("([1-9]|10)\\.0"));
    assertThat(done.page()).contains("hidden");
  }

  @Test
  void givesRowsOnlyOfThoseWhoAgreedToAPseudonymAndAnotherInEachStudy() {
    house
        .get(Approvals.class)
        .confirm(TestPeople.staff(Role.LEAD), UUID.randomUUID(), Level.RESEARCH_PSEUDONYMOUS);
    people(30, Level.RESEARCH_AGGREGATED);
    List<Viewer.Person> each = people(23, Level.RESEARCH_PSEUDONYMOUS);
    Study one = study(Level.RESEARCH_PSEUDONYMOUS);
    Study other = study(Level.RESEARCH_PSEUDONYMOUS);
    String rows = done(one, describe(one)).files().getOrDefault(Export.ROWS, "");
    String others = done(other, describe(other)).files().getOrDefault(Export.ROWS, "");
    assertThat(rows.lines()).hasSize(24).first().isEqualTo("id,month,age_band,k6_total");
    assertThat(rows.lines().skip(1))
        .isSorted()
        .allMatch(row -> row.matches("[0-9a-f]{20},2026-0[12],,\\d.*"));
    List<String> names = rows.lines().skip(1).map(row -> row.split(",")[0]).toList();
    assertThat(others).doesNotContain(names);
    assertThat(rows).doesNotContain(each.getFirst().id().value().toString());
  }

  @Test
  void countsSheetsOfACaseOnlyWithThePersonsConsent() {
    people(22, Level.RESEARCH_AGGREGATED);
    Viewer.Person haru = TestPeople.person(house);
    CaseId of = CaseId.random();
    house.write(() -> house.get(Vault.class).admit(new OwnerId(of.value())));
    house.get(Relations.class).join(of, haru.id());
    house.get(PaperSheets.class).enter(TestPeople.staff(Role.SUPPORTER).id(), of, sheet(3, WINTER));
    Study without = study(Level.RESEARCH_AGGREGATED);
    CohortPlan plan = CohortPlan.of(without.about(), house.get(Instruments.class));
    Cohorts cohorts = house.get(Cohorts.class);
    assertThat(cohorts.draw(without, plan.columns()).members()).hasSize(22);
    consents.give(haru, Level.RESEARCH_AGGREGATED);
    Study with = study(Level.RESEARCH_AGGREGATED);
    assertThat(cohorts.draw(with, plan.columns()).members())
        .hasSize(23)
        .extracting(Drawn.Member::person)
        .contains(haru.id());
  }

  @Test
  void takesNoPlanThatCouldMakeARowTell() {
    people(25, Level.RESEARCH_AGGREGATED);
    Study study = study(Level.RESEARCH_AGGREGATED);
    String whole = describe(study);
    for (String sly :
        List.of(
            whole.replace("\"2026-01\": 0", "\"2025-01\": 0"),
            whole.replace("k6_total: {type: number}", "k6_total: {levels: {\"1\": 1, \"2\": 2}}"),
            whole.replace("run:", ITEMS + "\nrun:"),
            whole.replace("id: id", "id: k6_total"))) {
      assertThat(sly).isNotEqualTo(whole);
      Begun begun = begun(study, sly);
      assertThat(begun).as(sly).isInstanceOf(Begun.NotTaken.class);
    }
    assertThat(analyses()).isEmpty();
  }

  private List<Viewer.Person> people(int many, Level level) {
    List<Viewer.Person> people = new ArrayList<>();
    for (int at = 0; at < many; at++) {
      Viewer.Person person = person(at);
      consents.give(person, level);
      people.add(person);
    }
    return people;
  }

  private Viewer.Person person(int at) {
    Viewer.Person person = TestPeople.person(house);
    YearMonth month = at % 7 == 0 ? WINTER : WINTER.plusMonths(1);
    house.get(Answering.class).keep(person.id(), sheet(at, month));
    return person;
  }

  private Sheet sheet(int at, YearMonth month) {
    Card k6 = house.get(Instruments.class).card("k6").orElseThrow();
    Answers answers = Answers.of(at % 5, at % 3, at % 4, at % 2, at % 5, (at / 2) % 5);
    LocalDate day = month.atDay(5);
    SheetId id = new SheetId(UUID.randomUUID());
    return new Sheet(id, k6, k6.key().version(), k6.coding(), Informant.SELF, day, answers);
  }

  private Study study(Level level) {
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

  private String describe(Study study) {
    return CohortPlan.of(study.about(), house.get(Instruments.class)).skeleton("Nights");
  }

  private Begun begun(Study study, String written) {
    Instruments instruments = house.get(Instruments.class);
    PlanText text = PlanText.read(written, instruments.cards());
    assertThat(text).as(written).isInstanceOf(PlanText.Whole.class);
    Plan plan = ((PlanText.Whole) text).plan();
    CohortPlan offered = CohortPlan.of(study.about(), instruments);
    return house
        .get(CohortRuns.class)
        .begin(kawa.id(), new CohortRuns.Wish(study, offered, plan, written));
  }

  private Found.Done done(Study study, String plan) {
    Begun begun = begun(study, plan);
    assertThat(begun).isInstanceOf(Begun.Taken.class);
    AnalysisId id = ((Begun.Taken) begun).id();
    house.get(RunQueue.class).linger(id, Duration.ofSeconds(30));
    Found found = found(id).orElseThrow();
    assertThat(found).as(found.toString()).isInstanceOf(Found.Done.class);
    return (Found.Done) found;
  }

  private Optional<Found> found(AnalysisId id) {
    Analyses analyses = house.get(Analyses.class);
    return analyses.found(kawa, analyses.find(kawa, id));
  }

  private static Map<String, String> figures(Found.Done done) {
    return FigureLines.read(done.figures());
  }

  private List<Analysis> analyses() {
    return house.get(Analyses.class).of(kawa);
  }

  private int told(Viewer.Person person) {
    return house
        .get(DSLContext.class)
        .fetchCount(
            DSL.table("study_use"),
            DSL.field("owner_id", String.class).eq(person.id().value().toString()));
  }
}
