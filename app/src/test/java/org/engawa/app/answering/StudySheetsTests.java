// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.TestPeople;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.Consents;
import org.engawa.app.consent.Level;
import org.engawa.app.consent.Relations;
import org.engawa.app.consent.StudyConsents;
import org.engawa.app.consent.Topic;
import org.engawa.app.vault.Vault;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Answers;
import org.engawa.measure.instrument.Card;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The house can open own sheets to reckon with them only while their owner agrees to studies. */
class StudySheetsTests {

  @Test
  void sealsSheetsSoThatStudiesCanCountThemUntilThatIsTakenBack(@TempDir Path folder) {
    try (TestHouse house =
        TestHouse.onSqlite(
            folder, "org.engawa.app.vault", "org.engawa.app.consent", "org.engawa.app.answering")) {
      Viewer.Person haru = TestPeople.person(house);
      Viewer.Staff mori = TestPeople.staff(Role.SUPPORTER);
      CaseId of = CaseId.random();
      house.get(Relations.class).assign(of, mori.id());
      house.get(Relations.class).join(of, haru.id());
      StudyConsents studies = house.get(StudyConsents.class);
      keep(house, haru);
      assertThat(alone(house, haru)).containsExactly(true);
      studies.give(haru, Level.RESEARCH_AGGREGATED);
      keep(house, haru);
      assertThat(alone(house, haru)).containsExactly(false, false);
      Consents consents = house.get(Consents.class);
      consents.give(haru, Topic.MAP, Optional.empty(), mori.id());
      studies.takeBack(haru, Level.RESEARCH_AGGREGATED);
      assertThat(alone(house, haru)).as("the map is open still").containsExactly(false, false);
      consents.takeBack(haru, Topic.MAP, Optional.empty());
      assertThat(alone(house, haru)).containsExactly(true, true);
      assertThat(house.get(Answering.class).own(haru)).hasSize(2);
    }
  }

  private static void keep(TestHouse house, Viewer.Person person) {
    Card k6 = house.get(Instruments.class).card("k6").orElseThrow();
    house
        .get(Answering.class)
        .keep(
            person.id(),
            new Sheet(
                new SheetId(UUID.randomUUID()),
                k6,
                k6.key().version(),
                k6.coding(),
                Informant.SELF,
                LocalDate.of(2026, 11, 20),
                Answers.of(1, 2, 3, 4, 0, 1)));
  }

  private static List<Boolean> alone(TestHouse house, Viewer.Person person) {
    return house.get(OwnSheets.class).of(person.id().owner()).stream()
        .map(row -> Vault.alone(row.sheet()))
        .toList();
  }
}
