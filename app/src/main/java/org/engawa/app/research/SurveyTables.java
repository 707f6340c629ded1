// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.engawa.app.account.Viewer;
import org.engawa.app.survey.Surveys;
import org.springframework.stereotype.Component;

/** The tables of surveys, as if somebody had brought them. */
@Component
final class SurveyTables {

  private final Surveys surveys;

  SurveyTables(Surveys surveys) {
    this.surveys = surveys;
  }

  /** Those that can be taken. */
  List<PlanPage.Survey> all() {
    return surveys.withTable().stream()
        .map(each -> new PlanPage.Survey(each.id().toString(), each.title()))
        .toList();
  }

  /**
   * Takes one, which leaves a line in the survey's log; empty where there is none under that id.
   */
  Optional<BroughtTable> take(Viewer.Staff by, String id) {
    return surveys.withTable().stream()
        .filter(each -> each.id().toString().equals(id))
        .findFirst()
        .flatMap(each -> take(by, each));
  }

  private Optional<BroughtTable> take(Viewer.Staff by, Surveys.Listed survey) {
    var table = new ByteArrayOutputStream();
    try {
      return surveys.write(by, survey.id(), table).isPresent()
          ? Optional.of(BroughtTable.of(survey.title(), table.toByteArray()))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
