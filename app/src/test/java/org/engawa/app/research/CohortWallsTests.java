// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.engawa.app.account.AccountErased;
import org.engawa.app.account.Viewer;
import org.engawa.app.answering.Answering;
import org.engawa.app.consent.Level;
import org.junit.jupiter.api.Test;

/** What of a cohort is not shown, and what is not answered. */
class CohortWallsTests extends AtTheStudy {

  private static final String ITEMS =
      "instruments: {k: {items: [k6_total], range: [0, 3], scales: {total: [1]}}}";

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
}
