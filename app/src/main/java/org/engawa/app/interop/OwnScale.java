// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engawa.measure.chime.ChimePlus;
import org.engawa.measure.chime.Direction;
import org.engawa.measure.chime.Range;
import org.engawa.measure.form.FormScore;
import org.engawa.measure.instrument.Method;
import org.engawa.measure.instrument.MissingRule;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/** Our own extension of a total: what a card knows of a scale and FHIR has no place for. */
final class OwnScale {

  static final String ADDRESS = "urn:engawa:scale";

  private static final Map<String, Direction> DIRECTIONS =
      Map.of("more", Direction.HIGHER_IS_MORE, "less", Direction.HIGHER_IS_LESS);
  private static final Map<String, Method> METHODS = Map.of("sum", Method.SUM, "mean", Method.MEAN);

  private OwnScale() {}

  static Extension of(FormScore score) {
    var scale = new Extension(ADDRESS);
    for (String each : score.of()) {
      scale.addExtension(
          score.reversed().contains(each) ? "reversed" : "item", new StringType(each));
    }
    scale.addExtension("method", new CodeType(key(METHODS, score.method())));
    score
        .missing()
        .ifPresent(
            rule -> {
              switch (rule) {
                case MissingRule.None() -> scale.addExtension("missing", new CodeType("none"));
                case MissingRule.Prorate(double share) ->
                    scale.addExtension("prorate", decimal(share));
                case MissingRule.SubstituteMean(int atMost, double ofSheet) -> {
                  scale.addExtension("atMost", new IntegerType(atMost));
                  scale.addExtension("ofSheet", decimal(ofSheet));
                }
              }
            });
    score
        .transform()
        .ifPresent(
            onto -> {
              scale.addExtension("from", decimal(onto.from()));
              scale.addExtension("to", decimal(onto.to()));
            });
    score.dimension().ifPresent(d -> scale.addExtension("dimension", new StringType(d.id())));
    score
        .direction()
        .ifPresent(d -> scale.addExtension("higher", new CodeType(key(DIRECTIONS, d))));
    score.means().ifPresent(means -> scale.addExtension("means", new StringType(means)));
    return scale;
  }

  /** The scales told of anywhere among these items, by linkId. */
  static Map<String, FormScore> all(List<QuestionnaireItemComponent> items) {
    var found = new LinkedHashMap<String, FormScore>();
    for (QuestionnaireItemComponent item : items) {
      Extension extension = item.getExtensionByUrl(ADDRESS);
      if (extension != null && item.hasLinkId()) {
        read(item.getLinkId(), extension).ifPresent(s -> found.putIfAbsent(s.name(), s));
      }
      all(item.getItem()).forEach(found::putIfAbsent);
    }
    return found;
  }

  /** Empty where it says something that no scale can be. */
  private static Optional<FormScore> read(String name, Extension scale) {
    var of = new ArrayList<String>();
    var reversed = new HashSet<String>();
    for (Extension part : scale.getExtension()) {
      if (part.getValue() instanceof StringType text
          && ("item".equals(part.getUrl()) || "reversed".equals(part.getUrl()))) {
        of.add(text.getValueNotNull());
        if ("reversed".equals(part.getUrl())) {
          reversed.add(text.getValueNotNull());
        }
      }
    }
    Optional<Method> method = text(scale, "method").map(METHODS::get);
    try {
      return method.map(
          by ->
              new FormScore(
                  name,
                  of,
                  reversed,
                  by,
                  number(scale, "from")
                      .flatMap(from -> number(scale, "to").map(to -> new Range(from, to))),
                  missing(scale),
                  text(scale, "dimension").flatMap(ChimePlus::find),
                  text(scale, "higher").map(DIRECTIONS::get),
                  text(scale, "means")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<MissingRule> missing(Extension scale) {
    Optional<Double> share = number(scale, "prorate");
    Optional<Double> atMost = number(scale, "atMost");
    if (share.isPresent()) {
      return share.map(MissingRule.Prorate::new);
    }
    if (atMost.isPresent()) {
      return atMost.flatMap(
          most ->
              number(scale, "ofSheet")
                  .map(sheet -> new MissingRule.SubstituteMean(most.intValue(), sheet)));
    }
    return text(scale, "missing").filter("none"::equals).map(_ -> new MissingRule.None());
  }

  private static Optional<String> text(Extension scale, String part) {
    return value(scale, part)
        .filter(StringType.class::isInstance)
        .map(value -> ((StringType) value).getValueNotNull())
        .filter(text -> !text.isEmpty());
  }

  private static Optional<Double> number(Extension scale, String part) {
    return value(scale, part).flatMap(AnswerSheet::number).map(BigDecimal::doubleValue);
  }

  private static Optional<Type> value(Extension scale, String part) {
    return Optional.ofNullable(scale.getExtensionByUrl(part)).map(Extension::getValue);
  }

  private static DecimalType decimal(double value) {
    return new DecimalType(
        new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString());
  }

  private static <T> String key(Map<String, T> words, T value) {
    return words.entrySet().stream()
        .filter(each -> each.getValue().equals(value))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }
}
