// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.account.StaffId;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the rows of studies and of answered cohorts promise on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StudyRowsContract {

  private static final Instant NOW = Instant.parse("2026-11-03T09:00:00.123Z");

  Path folder;
  private final StaffId kawa = new StaffId(UUID.randomUUID());
  private TestHouse house;
  private StudyRows studies;
  private CohortRows cohorts;

  abstract TestHouse open();

  @BeforeAll
  void openHouse(@TempDir Path folder) {
    this.folder = folder;
    house = open();
    studies = new StudyRows(house.get(DSLContext.class));
    cohorts = new CohortRows(house.get(DSLContext.class));
  }

  @AfterAll
  void closeHouse() {
    house.close();
  }

  @Test
  void keepsStudiesTheNewestFirst() {
    StudyId earlier = added(NOW);
    StudyId later = added(NOW.plusSeconds(1));
    assertThat(studies.all()).extracting(StudyRows.Row::id).containsSubsequence(later, earlier);
    StudyRows.Row row = studies.find(earlier).orElseThrow();
    assertThat(row.by()).isEqualTo(kawa);
    assertThat(row.madeAt()).isEqualTo(NOW);
    assertThat(row.about()).asString(UTF_8).isEqualTo("about");
    assertThat(studies.find(StudyId.random())).isEmpty();
  }

  @Test
  void drawsAnewAndEndsOnce() {
    StudyId id = added(NOW);
    house.write(() -> studies.draw(id, NOW.plusSeconds(5)));
    assertThat(studies.find(id).orElseThrow().drawnAt()).isEqualTo(NOW.plusSeconds(5));
    house.write(() -> studies.end(id, NOW.plusSeconds(6)));
    house.write(() -> studies.end(id, NOW.plusSeconds(7)));
    assertThat(studies.find(id).orElseThrow().endedAt()).contains(NOW.plusSeconds(6));
  }

  @Test
  void keepsWhatWasShownOfACohort() {
    StudyId study = added(NOW);
    UUID id = UUID.randomUUID();
    CohortRows.Row row = new CohortRows.Row(id, study, bytes("members"), bytes("none"));
    house.write(() -> cohorts.add(row, NOW));
    house.write(() -> cohorts.count(id, bytes("some")));
    assertThat(cohorts.counts(id).orElseThrow()).asString(UTF_8).isEqualTo("some");
    assertThat(cohorts.counts(UUID.randomUUID())).isEmpty();
    assertThat(cohorts.all())
        .filteredOn(each -> each.study().equals(study))
        .singleElement()
        .satisfies(each -> assertThat(each.members()).asString(UTF_8).isEqualTo("members"));
  }

  private StudyId added(Instant at) {
    StudyId id = StudyId.random();
    StudyRows.Row row =
        new StudyRows.Row(id, kawa, at, at, Optional.<Instant>empty(), bytes("about"));
    house.write(() -> studies.add(row));
    return id;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
