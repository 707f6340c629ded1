// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.NotThere;
import org.springframework.stereotype.Component;

/** The tables of surveys, for plans that are run on them. */
@Component
public final class Surveys {

  private final Surveying surveying;
  private final Tables tables;

  Surveys(Surveying surveying, Tables tables) {
    this.surveying = surveying;
    this.tables = tables;
  }

  /** A survey that has a table; its title is in its first language. */
  public record Listed(UUID id, String title) {}

  /** The surveys with enough answers for a table, the newest first. */
  public List<Listed> withTable() {
    return surveying.all().stream()
        .filter(tables::hasTable)
        .map(
            made ->
                new Listed(
                    made.id().value(), made.survey().title(made.survey().languages().getFirst())))
        .toList();
  }

  /**
   * Writes the table of a survey as CSV, and into the survey's log who took it; says how many rows
   * it has, or nothing when it is refused: fewer than eleven answers, or no such survey.
   */
  public OptionalInt write(Viewer.Staff by, UUID survey, OutputStream to) throws IOException {
    Surveying.Made made;
    try {
      made = surveying.of(new SurveyId(survey));
    } catch (NotThere _) {
      return OptionalInt.empty();
    }
    var taken = tables.take(by.id(), made);
    if (taken.isEmpty()) {
      return OptionalInt.empty();
    }
    to.write(taken.get().csv());
    return OptionalInt.of(taken.get().rows());
  }
}
