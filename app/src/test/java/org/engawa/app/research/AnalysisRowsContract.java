// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.account.StaffId;
import org.engawa.app.research.AnalysisRows.Ended;
import org.engawa.app.research.AnalysisRows.Row;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the rows of analyses and exports promise on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AnalysisRowsContract {

  private static final Instant NOW = Instant.parse("2026-11-03T09:00:00.123Z");

  Path folder;
  private TestHouse house;
  private AnalysisRows rows;
  private ExportRows exports;
  private StaffId kawa;

  abstract TestHouse open();

  @BeforeAll
  void openHouse(@TempDir Path folder) {
    this.folder = folder;
    house = open();
    rows = new AnalysisRows(house.get(DSLContext.class));
    exports = new ExportRows(house.get(DSLContext.class));
  }

  @AfterAll
  void closeHouse() {
    house.close();
  }

  @BeforeEach
  void another() {
    kawa = new StaffId(UUID.randomUUID());
  }

  @Test
  void listsThoseOfOneResearcherTheNewestFirst() {
    AnalysisId earlier = added(NOW);
    AnalysisId later = added(NOW.plusSeconds(1));
    StaffId fuji = new StaffId(UUID.randomUUID());
    assertThat(rows.of(kawa)).extracting(Row::id).containsExactly(later, earlier);
    assertThat(rows.of(fuji)).isEmpty();
    assertThat(rows.count(kawa)).isEqualTo(2);
    assertThat(rows.find(kawa, earlier).orElseThrow().asked()).asString(UTF_8).isEqualTo("plan");
    assertThat(rows.find(fuji, earlier)).isEmpty();
  }

  @Test
  void endsEachOnce() {
    AnalysisId id = added(NOW);
    assertThat(rows.find(kawa, id).orElseThrow().ended()).isEmpty();
    assertThat(rows.found(id)).isEmpty();
    assertThat(ended(id, "DONE", "figures")).isTrue();
    assertThat(ended(id, "STOPPED", "")).isFalse();
    assertThat(rows.find(kawa, id).orElseThrow().ended())
        .contains(new Ended(NOW.plusSeconds(9), "DONE"));
    assertThat(rows.found(id).orElseThrow()).asString(UTF_8).isEqualTo("figures");
  }

  @Test
  void stopsWhatTheHouseWasAt() {
    AnalysisId open = added(NOW);
    AnalysisId done = added(NOW);
    ended(done, "DONE", "figures");
    house.write(() -> rows.stopAll(NOW.plusSeconds(60)));
    assertThat(rows.find(kawa, open).orElseThrow().ended().orElseThrow().as()).isEqualTo("STOPPED");
    assertThat(rows.find(kawa, done).orElseThrow().ended().orElseThrow().as()).isEqualTo("DONE");
  }

  @Test
  void takesOutOnlyTheResearchersOwn() {
    AnalysisId id = added(NOW);
    StaffId fuji = new StaffId(UUID.randomUUID());
    assertThat(house.write(() -> rows.remove(fuji, id))).isFalse();
    assertThat(house.write(() -> rows.remove(kawa, id))).isTrue();
    assertThat(rows.of(kawa)).isEmpty();
    added(NOW);
    house.write(() -> rows.removeAll(kawa));
    assertThat(rows.of(kawa)).isEmpty();
  }

  @Test
  void keepsALineOfEachExport() {
    AnalysisId id = AnalysisId.random();
    var first = new ExportRows.Row(kawa, id, "run.json", OptionalLong.of(120), NOW);
    var second =
        new ExportRows.Row(kawa, id, "report.html", OptionalLong.empty(), NOW.plusSeconds(1));
    house.write(
        () -> {
          exports.add(first);
          exports.add(second);
        });
    assertThat(exports.of(kawa)).containsExactly(second, first);
    assertThat(exports.of(new StaffId(UUID.randomUUID()))).isEmpty();
  }

  private AnalysisId added(Instant at) {
    AnalysisId id = AnalysisId.random();
    house.write(() -> rows.add(kawa, id, at, "plan".getBytes(UTF_8)));
    return id;
  }

  private boolean ended(AnalysisId id, String as, String found) {
    return house.write(
        () -> rows.end(id, new Ended(NOW.plusSeconds(9), as), found.getBytes(UTF_8)));
  }
}
