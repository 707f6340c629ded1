// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.engawa.app.interop.SheetItem.Part;
import org.engawa.measure.form.FormScore;
import org.engawa.measure.form.Question.Span;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** A questionnaire as far as scoring needs it: its items in order, with their options' numbers. */
final class Sheet {

  static final String CALCULATED =
      "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression";
  private static final String VARIABLE = "http://hl7.org/fhir/StructureDefinition/variable";

  static final String LOWEST = "http://hl7.org/fhir/StructureDefinition/minValue";
  static final String HIGHEST = "http://hl7.org/fhir/StructureDefinition/maxValue";

  private final Map<String, SheetItem> items = new LinkedHashMap<>();
  private final Map<String, FormScore> own;
  private final Set<String> counted = new HashSet<>();
  private final Set<String> twice = new TreeSet<>();
  private final Map<String, String> rootVariables;
  private final OptionLists lists;
  private final String name;
  private final Set<String> panel;
  private final String address;

  Sheet(Questionnaire questionnaire, OptionLists lists) {
    this.lists = lists;
    this.address = text(questionnaire.getUrl());
    this.name =
        String.join(
            " ",
            text(questionnaire.getTitle()),
            text(questionnaire.getName()),
            address,
            text(questionnaire.getIdElement().getIdPart()));
    this.panel = loinc(questionnaire.getCode(), "");
    this.rootVariables = variables(questionnaire.getExtension());
    this.own = OwnScale.all(questionnaire.getItem());
    own.values().forEach(score -> counted.addAll(score.of()));
    questionnaire.getItem().forEach(item -> add(item, ""));
  }

  private void add(QuestionnaireItemComponent item, String parent) {
    String linkId = text(item.getLinkId());
    var missing = new StringBuilder();
    List<Choice> choices = choices(item, missing);
    var read =
        new SheetItem(
            linkId,
            parent,
            item.getType() == null ? "" : item.getType().toCode(),
            text(item.getText()),
            loinc(item.getCode(), linkId),
            item.getRepeats(),
            item.getReadOnly(),
            choices,
            missing.toString(),
            expression(item),
            variables(item.getExtension()),
            item.getEnableWhen(),
            item.getEnableBehavior() != null
                ? item.getEnableBehavior()
                : Questionnaire.EnableWhenBehavior.ANY,
            part(linkId),
            bounds(item, choices));
    if (items.putIfAbsent(linkId, read) != null) {
      twice.add(linkId);
    }
    item.getItem().forEach(child -> add(child, linkId));
  }

  private List<Choice> choices(QuestionnaireItemComponent item, StringBuilder missing) {
    var choices = new ArrayList<Choice>();
    for (var option : item.getAnswerOption()) {
      Type value = option.getValue();
      if (value == null) {
        continue;
      }
      Weighing own = Weighing.of(option).or(Weighing.of(value));
      Choice choice = asChoice(value, own);
      choices.add(
          new Choice(
              choice.system(),
              choice.code(),
              choice.display(),
              own.or(lists.weighing(choice.system(), choice.code()))));
    }
    if (item.hasAnswerValueSet()) {
      lists
          .options(item.getAnswerValueSet())
          .ifPresentOrElse(choices::addAll, () -> missing.append(item.getAnswerValueSet()));
    }
    return choices;
  }

  /** An answer or option in the words of a choice; primitives stand under their FHIR type. */
  static Choice asChoice(Element value, Weighing weighing) {
    return switch (value) {
      case Coding coding ->
          new Choice(
              text(coding.getSystem()),
              text(coding.getCode()),
              text(coding.getDisplay()),
              weighing);
      case PrimitiveType<?> primitive ->
          new Choice(
              "#" + primitive.fhirType(),
              text(primitive.getValueAsString()),
              text(primitive.getValueAsString()),
              weighing);
      default -> new Choice("#" + value.fhirType(), "", "", weighing);
    };
  }

  List<SheetItem> items() {
    return List.copyOf(items.values());
  }

  Optional<SheetItem> item(String linkId) {
    return Optional.ofNullable(items.get(linkId));
  }

  Set<String> twice() {
    return twice;
  }

  OptionLists lists() {
    return lists;
  }

  /** Title, name, address and id in one line, for recognising an instrument. */
  String name() {
    return name;
  }

  String address() {
    return address;
  }

  Set<String> panel() {
    return panel;
  }

  /** What a total's expression may refer to: its own variables and those around it. */
  Map<String, String> variablesOf(SheetItem item) {
    var found = new LinkedHashMap<String, String>(item.variables());
    Optional<SheetItem> around = item(item.parent());
    for (int depth = 0; around.isPresent() && depth < 64; depth++) {
      around.get().variables().forEach(found::putIfAbsent);
      around = item(around.get().parent());
    }
    rootVariables.forEach(found::putIfAbsent);
    return found;
  }

  /** The scales that our own extension tells of. */
  Scales scales() {
    var spans = new LinkedHashMap<String, Optional<Span>>();
    var numeric = new HashSet<String>();
    for (SheetItem item : items.values()) {
      if (item.numeric()) {
        numeric.add(item.linkId());
      }
      if (!item.total() && (!item.choices().isEmpty() || item.type().equals("integer"))) {
        spans.put(item.linkId(), item.bounds());
      }
    }
    return new Scales(spans, numeric, own);
  }

  private Part part(String linkId) {
    return own.containsKey(linkId)
        ? Part.SCALE
        : counted.contains(linkId) ? Part.COUNTED : Part.UNTOLD;
  }

  /** The lowest or highest whole number that an item allows, where it says so. */
  static OptionalInt bound(QuestionnaireItemComponent item, String url) {
    Extension extension = item.getExtensionByUrl(url);
    return extension != null
            && extension.getValue() instanceof IntegerType bound
            && bound.hasValue()
        ? OptionalInt.of(bound.getValue())
        : OptionalInt.empty();
  }

  private static Optional<Span> bounds(QuestionnaireItemComponent item, List<Choice> choices) {
    List<OptionalInt> ends =
        choices.isEmpty()
            ? List.of(bound(item, LOWEST), bound(item, HIGHEST))
            : choices.stream().map(choice -> choice.whole(choices)).toList();
    if (ends.stream().anyMatch(OptionalInt::isEmpty)) {
      return Optional.empty();
    }
    var numbers = ends.stream().mapToInt(OptionalInt::getAsInt).summaryStatistics();
    return Optional.of(new Span(numbers.getMin(), numbers.getMax()));
  }

  Set<String> all() {
    return new LinkedHashSet<>(items.keySet());
  }

  Set<String> roots() {
    return childrenOf(Set.of(""));
  }

  Set<String> childrenOf(Set<String> linkIds) {
    var children = new LinkedHashSet<String>();
    items.values().stream()
        .filter(item -> linkIds.contains(item.parent()))
        .forEach(item -> children.add(item.linkId()));
    return children;
  }

  Set<String> below(Set<String> linkIds) {
    var found = new LinkedHashSet<String>();
    Set<String> level = childrenOf(linkIds);
    while (!level.isEmpty() && found.addAll(level)) {
      level = childrenOf(level);
    }
    return found;
  }

  private static Optional<Expression> expression(Element item) {
    Extension extension = item.getExtensionByUrl(CALCULATED);
    return extension != null && extension.getValue() instanceof Expression expression
        ? Optional.of(expression)
        : Optional.empty();
  }

  private static Map<String, String> variables(List<Extension> extensions) {
    var variables = new LinkedHashMap<String, String>();
    for (Extension extension : extensions) {
      if (VARIABLE.equals(extension.getUrl())
          && extension.getValue() instanceof Expression expression) {
        variables.putIfAbsent(text(expression.getName()), text(expression.getExpression()));
      }
    }
    return variables;
  }

  private static Set<String> loinc(List<Coding> codings, String linkId) {
    var codes = new LinkedHashSet<String>();
    for (Coding coding : codings) {
      if (!coding.hasCode()) {
        continue;
      }
      if (!coding.hasSystem() || coding.getSystem().equals("http://loinc.org")) {
        codes.add(text(coding.getCode()));
      }
    }
    String last = linkId.substring(linkId.lastIndexOf('/') + 1);
    if (Instrument.isLoinc(last)) {
      codes.add(last);
    }
    return codes;
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
