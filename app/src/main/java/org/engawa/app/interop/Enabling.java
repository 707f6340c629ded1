// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Questionnaire.EnableWhenBehavior;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemEnableWhenComponent;
import org.hl7.fhir.r4.model.Type;

/** Whether an item was asked at all, given the answers to others ({@code enableWhen}). */
final class Enabling {

  private static final int DEEPEST = 64;

  private final Sheet sheet;
  private final AnswerSheet answers;

  Enabling(Sheet sheet, AnswerSheet answers) {
    this.sheet = sheet;
    this.answers = answers;
  }

  boolean asked(SheetItem item) {
    Optional<SheetItem> at = Optional.of(item);
    for (int depth = 0; at.isPresent() && depth < DEEPEST; depth++) {
      if (!met(at.get())) {
        return false;
      }
      at = sheet.item(at.get().parent());
    }
    return true;
  }

  private boolean met(SheetItem item) {
    if (item.conditions().isEmpty()) {
      return true;
    }
    return item.behaviour() == EnableWhenBehavior.ALL
        ? item.conditions().stream().allMatch(this::met)
        : item.conditions().stream().anyMatch(this::met);
  }

  private boolean met(QuestionnaireItemEnableWhenComponent condition) {
    List<Type> given = answers.of(condition.getQuestion()).stream().flatMap(List::stream).toList();
    if (condition.getOperator() == null) {
      return true;
    }
    Type wanted = condition.getAnswer();
    return switch (condition.getOperator()) {
      case EXISTS -> wanted instanceof BooleanType is && is.booleanValue() != given.isEmpty();
      case EQUAL -> given.stream().anyMatch(value -> same(value, wanted));
      case NOT_EQUAL -> !given.isEmpty() && given.stream().noneMatch(value -> same(value, wanted));
      case GREATER_THAN -> given.stream().anyMatch(value -> order(value, wanted) > 0);
      case LESS_THAN -> given.stream().anyMatch(value -> order(wanted, value) > 0);
      case GREATER_OR_EQUAL ->
          given.stream().anyMatch(v -> order(v, wanted) > 0 || same(v, wanted));
      case LESS_OR_EQUAL -> given.stream().anyMatch(v -> order(wanted, v) > 0 || same(v, wanted));
      case NULL -> true;
    };
  }

  private static boolean same(Type value, Type wanted) {
    Optional<BigDecimal> number = AnswerSheet.number(value);
    Optional<BigDecimal> other = AnswerSheet.number(wanted);
    if (number.isPresent() && other.isPresent()) {
      return number.get().compareTo(other.get()) == 0;
    }
    Choice one = Sheet.asChoice(value, new Weighing.Unweighed());
    Choice two = Sheet.asChoice(wanted, new Weighing.Unweighed());
    return one.code().equals(two.code())
        && (one.system().equals(two.system()) || one.system().isEmpty() || two.system().isEmpty());
  }

  private static int order(Type value, Type other) {
    return AnswerSheet.number(value)
        .flatMap(a -> AnswerSheet.number(other).map(a::compareTo))
        .orElse(0);
  }
}
