// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.engawa.app.TestHouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Walks every viewer, relation, state and topic, and compares with what was written down. */
abstract class AccessWalkContract {

  private static final List<String> STAFF =
      List.of(
          "peer-supporter",
          "moderator",
          "supporter",
          "clinician",
          "lead",
          "researcher",
          "operator");
  private static final List<String> STATES = List.of("open", "taken-back", "erased", "invited");
  private static final List<String> TOPICS =
      List.of(
          "map",
          "check-ins",
          "check-in-words",
          "answers",
          "diary",
          "outings",
          "steps",
          "ebbs",
          "network",
          "hours",
          "called",
          "letters",
          "note-to-one",
          "note-to-team",
          "case",
          "case-title");

  @TempDir Path folder;
  private TestHouse house;

  abstract TestHouse open();

  @BeforeEach
  void enter() {
    house = open();
  }

  @AfterEach
  void leave() {
    house.close();
  }

  @Test
  void seesExactlyWhatIsWrittenDownInEveryCell() throws IOException {
    List<String> wrong = new ArrayList<>();
    int cells = 0;
    for (List<String> row : oracle()) {
      Situation situation = new Situation(house, row.get(0), row.get(1), row.get(2));
      for (int i = 0; i < TOPICS.size(); i++) {
        String said = situation.sees(TOPICS.get(i)) ? "open" : "shut";
        if (!said.equals(row.get(i + 3))) {
          wrong.add(row.subList(0, 3) + " " + TOPICS.get(i) + " is " + said);
        }
        cells++;
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(cells).isEqualTo(every().size() * TOPICS.size());
  }

  @Test
  void hasACellForEveryViewerRelationAndState() throws IOException {
    List<String> written =
        oracle().stream().map(row -> String.join(",", row.subList(0, 3))).toList();
    assertThat(written).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(every());
  }

  private static Set<String> every() {
    Set<String> every = new LinkedHashSet<>();
    for (String viewer : viewers()) {
      for (String relation : relations(viewer)) {
        STATES.forEach(state -> every.add(viewer + "," + relation + "," + state));
      }
    }
    return every;
  }

  private static List<String> viewers() {
    return Stream.concat(Stream.of("reader", "person", "family"), STAFF.stream()).toList();
  }

  private static List<String> relations(String viewer) {
    return switch (viewer) {
      case "reader" -> List.of("none");
      case "person", "family" -> List.of("own", "family", "other-case", "none");
      default -> List.of("shared", "once-shared", "other-case", "none", "mentor");
    };
  }

  private static List<List<String>> oracle() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                AccessWalkContract.class.getResourceAsStream("/consent/who-may-see-what.csv"),
                StandardCharsets.UTF_8))) {
      List<List<String>> rows =
          reader
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> List.of(line.split(",")))
              .toList();
      assertThat(rows.getFirst().subList(3, rows.getFirst().size())).isEqualTo(TOPICS);
      return rows.subList(1, rows.size());
    }
  }
}
