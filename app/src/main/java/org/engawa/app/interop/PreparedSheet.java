// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.QuestionnaireResponse;

/** A questionnaire made ready once, by which any number of responses is scored. */
final class PreparedSheet {

  private final Sheet sheet;
  private final PlanBook book;
  private final Optional<String> wanted;

  /**
   * @param wanted linkId of the total that is asked for
   */
  PreparedSheet(Sheet sheet, Optional<String> wanted) {
    this.sheet = sheet;
    this.book = new PlanBook(sheet);
    this.wanted = wanted;
  }

  /** Whether there is such a total as is asked for. */
  boolean hasWanted() {
    List<SheetItem> totals = book.plans(Set.of()).totals();
    return wanted.isEmpty() || totals.stream().anyMatch(t -> t.linkId().equals(wanted.get()));
  }

  /**
   * @param oddities what was noticed while the files were read
   */
  ScoredSheet score(QuestionnaireResponse response, Collection<String> oddities) {
    var answers = new AnswerSheet(response);
    var scoring = new Scoring(sheet, book, answers);
    List<Score> scores = scoring.scores();
    Score main = main(scores);
    var notes = new LinkedHashSet<>(oddities);
    notes.addAll(scoring.notes());
    notes.addAll(main.notes());
    String id = response.getIdElement().getIdPart();
    return new ScoredSheet(
        id == null ? "" : id, main, scores, answers.status(), List.copyOf(notes));
  }

  /** The total asked for, or the only one, or the one that takes in most items. */
  private Score main(List<Score> scores) {
    if (wanted.isPresent()) {
      return scores.stream()
          .filter(score -> score.total().equals(wanted.get()))
          .findFirst()
          .orElseGet(() -> Score.none("no total with the linkId " + wanted.get()));
    }
    int most = scores.stream().mapToInt(Score::expected).max().orElse(0);
    List<Score> widest = scores.stream().filter(score -> score.expected() == most).toList();
    if (widest.size() == 1 || most == 0) {
      return widest.getFirst();
    }
    String totals = String.join(", ", widest.stream().map(Score::total).toList());
    return Score.none("several totals (" + totals + "): choose one with --total");
  }
}
