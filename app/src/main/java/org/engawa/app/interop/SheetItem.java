// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.engawa.measure.form.Question.Span;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Questionnaire.EnableWhenBehavior;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemEnableWhenComponent;

/**
 * One item of a questionnaire.
 *
 * @param parent linkId of the item around it, empty at the top
 * @param type R4 type, empty where the file says something that R4 does not know
 * @param loinc LOINC codes, from {@code code} or from a linkId that is one
 * @param part what our own extensions say of it
 * @param bounds the whole numbers that its answers count, where each of them counts one
 * @param missing value set that was asked for and is not at hand, empty when none is missing
 */
record SheetItem(
    String linkId,
    String parent,
    String type,
    String text,
    Set<String> loinc,
    boolean repeats,
    boolean readOnly,
    List<Choice> choices,
    String missing,
    Optional<Expression> calculated,
    Map<String, String> variables,
    List<QuestionnaireItemEnableWhenComponent> conditions,
    EnableWhenBehavior behaviour,
    Part part,
    Optional<Span> bounds) {

  /** What an item is to the scales of a card; untold in files of others. */
  enum Part {
    SCALE,
    COUNTED,
    UNTOLD
  }

  private static final Set<String> NUMERIC = Set.of("decimal", "integer", "quantity");

  boolean weighted() {
    return choices.stream().anyMatch(choice -> choice.weighing() instanceof Weighing.Weighed);
  }

  boolean numeric() {
    return NUMERIC.contains(type);
  }

  /** The options without their wording: items that share them are answered on the same scale. */
  Set<String> codes() {
    return choices.stream()
        .map(choice -> choice.system() + "|" + choice.code())
        .collect(Collectors.toSet());
  }

  /** A result rather than a question. */
  boolean total() {
    if (part != Part.UNTOLD) {
      return part == Part.SCALE;
    }
    if (loinc.stream().anyMatch(Instrument::isTotal)) {
      return true;
    }
    boolean named =
        (linkId + " " + text)
            .toLowerCase(Locale.ROOT)
            .matches("(?s).*(total|score|\\bsum\\b|summe|合計|総点|得点).*");
    return numeric() && choices.isEmpty() && (calculated.isPresent() || named);
  }
}
