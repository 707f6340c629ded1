// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.redcap;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.engawa.measure.chime.Range;
import org.engawa.measure.document.Place;
import org.engawa.measure.document.Told;
import org.engawa.measure.form.FormScore;
import org.engawa.measure.form.PartsFirst;
import org.engawa.measure.form.Question;
import org.engawa.measure.instrument.Method;

/**
 * Reads those calculated fields that are scores: a sum or a mean of questions and other scores,
 * some of them turned round, and perhaps stretched onto a range.
 */
final class RedcapScores {

  /** A calculated field. */
  record Calculated(int line, Question question, Optional<RedcapSum> sum, RedcapTags tags) {

    String field() {
      return question.name();
    }

    Set<String> parts() {
      return sum.map(each -> each.weights().keySet()).orElse(Set.of());
    }
  }

  private final Reaches reaches;
  private final Told dropped;

  RedcapScores(List<Question> questions, Told dropped) {
    this.reaches = new Reaches(questions);
    this.dropped = dropped;
  }

  /** The scores in the order of their fields; every other calculation is told. */
  List<FormScore> read(List<Calculated> fields) {
    SortedMap<Integer, FormScore> scores = new TreeMap<>();
    var sums = fields.stream().filter(field -> field.sum().isPresent()).toList();
    fields.stream()
        .filter(field -> field.sum().isEmpty())
        .forEach(field -> tell(field, "it is neither a sum nor a mean"));
    new PartsFirst<>(Calculated::field, Calculated::parts)
        .left(
            sums,
            reaches::knows,
            field -> {
              score(field).ifPresent(score -> scores.put(field.line(), score));
              return scores.containsKey(field.line());
            })
        .forEach(this::tellUnknownPart);
    return List.copyOf(scores.values());
  }

  private void tellUnknownPart(Calculated field) {
    field.parts().stream()
        .filter(part -> !reaches.knows(part))
        .findFirst()
        .ifPresent(part -> tell(field, "[" + part + "] is here neither a number nor a score"));
  }

  private Optional<FormScore> score(Calculated field) {
    var score = field.sum().flatMap(sum -> score(field, sum));
    score.ifPresent(reaches::add);
    return score;
  }

  private Optional<FormScore> score(Calculated field, RedcapSum sum) {
    Consumer<String> tell = reason -> dropped.at(new Place(field.line(), annotation()), reason);
    var tags = new RedcapScoreTags(field.tags(), tell);
    var transform = tags.transform();
    var method =
        (sum.function() == RedcapSum.Function.NONE ? tags.method() : Optional.<Method>empty())
            .or(() -> method(sum, transform));
    var wrong =
        method.isEmpty()
            ? Optional.of("it is neither a sum nor a mean")
            : wrong(sum, method.get(), transform);
    if (wrong.isPresent()) {
      tell(field, wrong.get());
      return Optional.empty();
    }
    if (sum.function() == RedcapSum.Function.SUM) {
      dropped.at(
          new Place(field.line(), RedcapColumn.CHOICES.number()),
          "no place here for a sum that leaves blank fields out");
    }
    String label = field.question().words().orAny("en");
    if (!label.isEmpty() && !label.equals(field.field())) {
      dropped.at(
          new Place(field.line(), RedcapColumn.LABEL.number()),
          "no place here for the label of a score");
    }
    return Optional.of(
        new FormScore(
            field.field(),
            List.copyOf(sum.weights().keySet()),
            sum.weights().entrySet().stream()
                .filter(each -> each.getValue() < 0)
                .map(each -> each.getKey())
                .collect(Collectors.toSet()),
            method.get(),
            transform,
            tags.missing(sum),
            tags.dimension(),
            tags.direction(),
            tags.means()));
  }

  private static Optional<Method> method(RedcapSum sum, Optional<Range> transform) {
    if (sum.function() == RedcapSum.Function.MEAN) {
      return Optional.of(Method.MEAN);
    }
    double weight = sum.weight().orElse(0.0);
    if (transform.isPresent() || RedcapSum.same(weight, 1)) {
      return Optional.of(Method.SUM);
    }
    return RedcapSum.same(weight * sum.weights().size(), 1)
            && sum.function() == RedcapSum.Function.NONE
        ? Optional.of(Method.MEAN)
        : Optional.empty();
  }

  /** Why a calculation does not reckon what these say; empty where it does. */
  private Optional<String> wrong(RedcapSum sum, Method method, Optional<Range> transform) {
    var parts = sum.weights().keySet();
    boolean plain = sum.function() == RedcapSum.Function.NONE;
    double weight = plain && method == Method.MEAN ? 1.0 / parts.size() : 1;
    double constant = 0;
    if (transform.isPresent()) {
      var raw = reaches.together(parts, method);
      if (raw.isEmpty() || !raw.get().wide() || !plain) {
        return Optional.of("how far it reaches is not told, so that it cannot be stretched");
      }
      var stretch = Stretch.of(raw.get(), transform.get());
      weight *= stretch.times();
      constant = stretch.plus();
    }
    for (var part : sum.weights().entrySet()) {
      if (part.getValue() < 0) {
        var reach = reaches.of(part.getKey());
        if (reach.isEmpty()) {
          return Optional.of(
              "how far [" + part.getKey() + "] reaches is not told, so that it cannot be reversed");
        }
        constant += weight * reach.get().turn();
      }
    }
    boolean same =
        RedcapSum.same(sum.weight().orElse(0.0), weight)
            && RedcapSum.same(sum.constant(), constant);
    return same ? Optional.empty() : Optional.of("it reckons another way than by sum and mean");
  }

  private void tell(Calculated field, String reason) {
    dropped.at(
        new Place(field.line(), RedcapColumn.CHOICES.number()),
        "no place here for the calculation of " + field.field() + ": " + reason);
  }

  private static int annotation() {
    return RedcapColumn.ANNOTATION.number();
  }

  /** How a value is stretched onto a range: {@code value × times + plus}. */
  record Stretch(double times, double plus) {

    static Stretch of(Reaches.Reach raw, Range onto) {
      double times = (onto.to() - onto.from()) / (raw.to() - raw.from());
      return new Stretch(times, onto.from() - raw.from() * times);
    }
  }
}
