// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Type;

/** The answers of a response by linkId, however deep they are nested. */
final class AnswerSheet {

  /** Each inner list is one occurrence of the item in the response. */
  private final Map<String, List<List<Type>>> answers = new LinkedHashMap<>();

  private final String status;
  private final String questionnaire;

  AnswerSheet(QuestionnaireResponse response) {
    status = response.getStatus() == null ? "" : response.getStatus().toCode();
    questionnaire = response.hasQuestionnaire() ? response.getQuestionnaire() : "";
    response.getItem().forEach(this::add);
  }

  private void add(QuestionnaireResponseItemComponent item) {
    var values = new ArrayList<Type>();
    item.getAnswer().stream().filter(a -> a.hasValue()).forEach(a -> values.add(a.getValue()));
    if (!values.isEmpty()) {
      String linkId = item.hasLinkId() ? item.getLinkId() : "";
      answers.computeIfAbsent(linkId, id -> new ArrayList<>()).add(values);
    }
    item.getItem().forEach(this::add);
    item.getAnswer().forEach(answer -> answer.getItem().forEach(this::add));
  }

  String status() {
    return status;
  }

  /** What the response says it answers, without a version. */
  String questionnaire() {
    int bar = questionnaire.indexOf('|');
    return bar < 0 ? questionnaire : questionnaire.substring(0, bar);
  }

  Set<String> answered() {
    return answers.keySet();
  }

  /** Each occurrence of the item that has answers. */
  List<List<Type>> of(String linkId) {
    return answers.getOrDefault(linkId, List.of());
  }

  /** The one number that stands at this item. */
  Optional<BigDecimal> number(String linkId) {
    List<List<Type>> occurrences = of(linkId);
    return occurrences.size() == 1 && occurrences.getFirst().size() == 1
        ? number(occurrences.getFirst().getFirst())
        : Optional.empty();
  }

  static Optional<BigDecimal> number(Type value) {
    return switch (value) {
      case IntegerType integer when integer.hasValue() ->
          Optional.of(BigDecimal.valueOf(integer.getValue()));
      case DecimalType decimal when decimal.hasValue() -> Optional.of(decimal.getValue());
      case Quantity quantity when quantity.hasValue() -> Optional.of(quantity.getValue());
      default -> Optional.empty();
    };
  }
}
