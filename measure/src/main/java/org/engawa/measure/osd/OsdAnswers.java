// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.osd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.engawa.measure.document.Findings;
import org.engawa.measure.document.Json;
import org.engawa.measure.document.JsonMap;
import org.engawa.measure.document.Place;
import org.engawa.measure.form.Choice;
import org.engawa.measure.form.Words;

/** The answers among which an item of an OSD file lets choose. */
final class OsdAnswers {

  static final int MOST_POINTS = 101;

  private final OsdTexts texts;
  private final Optional<JsonMap> standard;
  private final Optional<JsonMap> named;
  private final Map<Points, List<Choice>> read = new HashMap<>();

  OsdAnswers(JsonMap definition, OsdTexts texts) {
    this.texts = texts;
    this.standard = definition.optionalMap("likert_options");
    this.named = definition.optionalMap("response_scales");
  }

  /**
   * The points of a Likert item; empty where the file does not say how many there are. What the
   * item says goes before what its response scale says, and that before the standard of the file.
   */
  Optional<List<Choice>> likert(JsonMap item) {
    Optional<JsonMap> scale = scale(item);
    OptionalInt min = first(item.optionalInteger("likert_min"), scale, "min");
    // A highest answer goes with the number of points beside which it stands.
    OptionalInt ownMax = item.optionalInteger("likert_max");
    OptionalInt max = item.has("likert_points") ? ownMax : first(ownMax, scale, "max");
    List<String> labels = labels(item, "likert_labels");
    if (labels.isEmpty() && scale.isPresent()) {
      labels = labels(scale.get(), "labels");
    }
    int from = min.orElse(1);
    int points =
        first(item.optionalInteger("likert_points"), scale, "points")
            .orElse(max.isPresent() ? max.getAsInt() - from + 1 : labels.size());
    if (points == 0) {
      return Optional.empty();
    }
    if (points < 0 || points > MOST_POINTS) {
      item.refuse(
          item.has("likert_points") ? "likert_points" : "id",
          "expected 1 to %d points, not %d".formatted(MOST_POINTS, points));
      return Optional.empty();
    }
    if (max.isPresent() && max.getAsInt() != from + points - 1) {
      item.tell(
          "id",
          "a highest answer %d does not fit %d points from %d; %d is taken"
              .formatted(max.getAsInt(), points, from, from + points - 1));
    }
    return Optional.of(
        read.computeIfAbsent(new Points(from, points, List.copyOf(labels)), this::choices));
  }

  /** The options of an item, or the columns of a grid, which are counted from 1 if need be. */
  List<Choice> options(JsonMap item, String name) {
    var choices = new ArrayList<Choice>();
    for (Json each : item.list(name)) {
      boolean column = name.equals("columns");
      switch (each) {
        case Json.Text(Place _, String key) ->
            choices.add(
                Choice.of(
                    column ? Integer.toString(choices.size() + 1) : key.strip(),
                    texts.wordsOrKey(key)));
        case Json.Members object -> option(item.inside(name, object)).ifPresent(choices::add);
        default -> item.refuse(name, "expected options, not " + each.kind());
      }
    }
    return choices;
  }

  /** The sentence that stands over this item, by its key. */
  Optional<String> head(JsonMap item) {
    return item.optionalText("question_head")
        .or(() -> scale(item).flatMap(each -> each.optionalText("question_head")));
  }

  void tellRest() {
    standard.ifPresent(JsonMap::tellRest);
  }

  private Optional<JsonMap> scale(JsonMap item) {
    var asked = item.optionalText("response_scale");
    if (asked.isEmpty()) {
      return standard;
    }
    var scale = named.flatMap(each -> each.optionalMap(asked.get()));
    if (scale.isEmpty()) {
      item.refuse(
          "response_scale",
          "there is no response scale '%s'".formatted(Findings.shown(asked.get())));
    }
    return scale;
  }

  private static OptionalInt first(OptionalInt own, Optional<JsonMap> scale, String name) {
    return own.isPresent() || scale.isEmpty() ? own : scale.get().optionalInteger(name);
  }

  private static List<String> labels(JsonMap holder, String name) {
    var labels = new ArrayList<String>();
    for (Json each : holder.list(name)) {
      switch (each) {
        case Json.Text(Place _, String key) -> labels.add(key.strip());
        case Json.Nothing _ -> labels.add("");
        default -> holder.refuse(name, "expected keys of texts, not " + each.kind());
      }
    }
    return labels;
  }

  private List<Choice> choices(Points points) {
    var choices = new ArrayList<Choice>();
    for (int point = 0; point < points.count(); point++) {
      String key = point < points.labels().size() ? points.labels().get(point) : "";
      choices.add(
          Choice.of(
              Integer.toString(points.from() + point),
              key.isEmpty() ? Words.NONE : texts.wordsOrKey(key)));
    }
    return List.copyOf(choices);
  }

  private Optional<Choice> option(JsonMap option) {
    String value = option.any("value").or(() -> option.any("text_key")).map(this::code).orElse("");
    if (value.isEmpty()) {
      option.refuse("value", "expected text or a number");
      return Optional.empty();
    }
    var own = option.optionalMap(OsdOwn.KEY);
    boolean bare = own.flatMap(each -> each.optionalText("words")).equals(Optional.of("none"));
    Words words =
        option
            .optionalText("text_key")
            .map(key -> bare ? texts.wordsIfAny(key) : texts.wordsOrKey(key))
            .orElse(Words.NONE);
    option.tellRest();
    Choice plain = Choice.of(value, words);
    if (own.isEmpty()) {
      return Optional.of(plain);
    }
    boolean counts = !own.get().optionalText("counts").equals(Optional.of("nothing"));
    return Optional.of(
        new Choice(
            own.get().optionalText("code").orElse(value),
            counts ? plain.value() : OptionalInt.empty(),
            words));
  }

  private String code(Json value) {
    return switch (value) {
      case Json.Text(Place _, String text) -> text.strip();
      case Json.Numeral numeral ->
          JsonMap.integer(numeral).isPresent()
              ? Integer.toString(JsonMap.integer(numeral).getAsInt())
              : numeral.digits();
      case Json.Truth(Place _, boolean truth) -> Boolean.toString(truth);
      case Json.Members _, Json.Elements _, Json.Nothing _ -> "";
    };
  }

  private record Points(int from, int count, List<String> labels) {}
}
