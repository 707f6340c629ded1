// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.engawa.app.TestPeople;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.answering.Instruments;
import org.engawa.app.answering.PaperSheets;
import org.engawa.app.consent.Approvals;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.Level;
import org.engawa.app.consent.Relations;
import org.engawa.app.shell.NotThere;
import org.engawa.app.vault.OwnerId;
import org.engawa.app.vault.Vault;
import org.junit.jupiter.api.Test;

/** Whom a study counts, and what can be taken along. */
class CohortRunsTests extends AtTheStudy {

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
  void givesRowsOnlyOfThoseWhoAgreedToAPseudonymAndAnotherInEachStudy() {
    house
        .get(Approvals.class)
        .confirm(TestPeople.staff(Role.LEAD), UUID.randomUUID(), Level.RESEARCH_PSEUDONYMOUS);
    people(30, Level.RESEARCH_AGGREGATED);
    List<Viewer.Person> each = people(23, Level.RESEARCH_PSEUDONYMOUS);
    Study one = study(Level.RESEARCH_PSEUDONYMOUS);
    firstOf(one);
    Study other = study(Level.RESEARCH_PSEUDONYMOUS);
    firstOf(other);
    String rows = rows(one);
    String others = rows(other);
    assertThat(rows.lines()).hasSize(24).first().isEqualTo("id,month,age_band,k6_total");
    assertThat(rows.lines().skip(1))
        .isSorted()
        .allMatch(row -> row.matches("[0-9a-f]{20},2026-0[12],,\\d.*"));
    List<String> names = rows.lines().skip(1).map(row -> row.split(",")[0]).toList();
    assertThat(others).doesNotContain(names);
    assertThat(rows).doesNotContain(each.getFirst().id().value().toString());
    consents.takeBack(each.getFirst(), Level.RESEARCH_PSEUDONYMOUS);
    assertThat(rows(one).lines()).as("whoever took it back is in no later file").hasSize(23);
    consents.takeBack(each.get(1), Level.RESEARCH_PSEUDONYMOUS);
    assertThatThrownBy(() -> rows(one)).isInstanceOf(NotThere.class);
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
}
