// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.osd;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.engawa.measure.chime.ChimePlus;
import org.engawa.measure.chime.Dimension;
import org.engawa.measure.chime.Direction;
import org.engawa.measure.chime.Range;
import org.engawa.measure.document.Findings;
import org.engawa.measure.document.Json;
import org.engawa.measure.document.JsonMap;
import org.engawa.measure.document.Place;
import org.engawa.measure.form.FormScore;
import org.engawa.measure.instrument.MissingRule;

/**
 * What OSD has no word for, in an object of our own that other readers pass over, as the
 * specification asks of them. In a score its names are those of a card.
 */
record OsdOwn(
    Optional<Range> transform,
    Optional<MissingRule> missing,
    Optional<Dimension> dimension,
    Optional<Direction> direction,
    Optional<String> means) {

  static final String KEY = "engawa";

  /** By which a line of text that takes a whole number is known again. */
  static final String WHOLE_NUMBER = "^-?[0-9]+$";

  static OsdOwn of(FormScore score) {
    return new OsdOwn(
        score.transform(), score.missing(), score.dimension(), score.direction(), score.means());
  }

  static OsdOwn none() {
    return new OsdOwn(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  boolean empty() {
    return equals(none());
  }

  static OsdOwn read(JsonMap own) {
    var read = new OsdOwn(transform(own), missing(own), dimension(own), direction(own), means(own));
    own.tellRest();
    return read;
  }

  void write(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(KEY);
    if (transform.isPresent()) {
      json.writeArrayFieldStart("transform");
      json.writeNumber(transform.get().from());
      json.writeNumber(transform.get().to());
      json.writeEndArray();
    }
    if (direction.isPresent()) {
      boolean more = direction.get() == Direction.HIGHER_IS_MORE;
      json.writeStringField("higher", more ? "more" : "less");
    }
    if (missing.isPresent()) {
      write(missing.get(), json);
    }
    if (dimension.isPresent()) {
      json.writeStringField("dimension", dimension.get().id());
    }
    if (means.isPresent()) {
      json.writeStringField("means", means.get());
    }
    json.writeEndObject();
  }

  private static void write(MissingRule rule, JsonGenerator json) throws IOException {
    switch (rule) {
      case MissingRule.None _ -> json.writeStringField("missing", "none");
      case MissingRule.Prorate(double share) -> {
        json.writeObjectFieldStart("missing");
        json.writeNumberField("prorate", share);
        json.writeEndObject();
      }
      case MissingRule.SubstituteMean(int atMost, double ofSheet) -> {
        json.writeObjectFieldStart("missing");
        json.writeNumberField("at_most", atMost);
        json.writeNumberField("of_sheet", ofSheet);
        json.writeEndObject();
      }
    }
  }

  private static Optional<Range> transform(JsonMap own) {
    var ends = own.list("transform");
    if (ends.isEmpty()) {
      return Optional.empty();
    }
    OptionalDouble from = JsonMap.number(ends.getFirst());
    OptionalDouble to = JsonMap.number(ends.getLast());
    if (ends.size() != 2
        || from.isEmpty()
        || to.isEmpty()
        || !(from.getAsDouble() < to.getAsDouble())) {
      own.refuse("transform", "expected two numbers, the lower one first");
      return Optional.empty();
    }
    return Optional.of(new Range(from.getAsDouble(), to.getAsDouble()));
  }

  private static Optional<Direction> direction(JsonMap own) {
    return own.optionalText("higher")
        .flatMap(
            word -> {
              if (!word.equals("more") && !word.equals("less")) {
                own.refuse("higher", "expected more or less");
                return Optional.empty();
              }
              return Optional.of(
                  word.equals("more") ? Direction.HIGHER_IS_MORE : Direction.HIGHER_IS_LESS);
            });
  }

  private static Optional<Dimension> dimension(JsonMap own) {
    return own.optionalText("dimension")
        .flatMap(
            id -> {
              var dimension = ChimePlus.find(id);
              if (dimension.isEmpty()) {
                own.tell("dimension", "CHIME+ has no '" + Findings.shown(id) + "'");
              }
              return dimension;
            });
  }

  private static Optional<String> means(JsonMap own) {
    return own.optionalText("means");
  }

  private static Optional<MissingRule> missing(JsonMap own) {
    if (!own.has("missing")) {
      return Optional.empty();
    }
    if (own.any("missing").orElseThrow() instanceof Json.Text(Place _, String word)) {
      if (word.equals("none")) {
        return Optional.of(new MissingRule.None());
      }
      own.refuse("missing", "expected none, {prorate}, or {at_most, of_sheet}");
      return Optional.empty();
    }
    return own.optionalMap("missing").flatMap(OsdOwn::rule);
  }

  private static Optional<MissingRule> rule(JsonMap rule) {
    OptionalDouble share = rule.optionalNumber("prorate");
    OptionalInt atMost = rule.optionalInteger("at_most");
    double ofSheet = rule.optionalNumber("of_sheet").orElse(1);
    if (share.isPresent() && share.getAsDouble() > 0 && share.getAsDouble() <= 1) {
      return Optional.of(new MissingRule.Prorate(share.getAsDouble()));
    }
    if (share.isEmpty() && atMost.orElse(-1) >= 0 && ofSheet >= 0 && ofSheet <= 1) {
      return Optional.of(new MissingRule.SubstituteMean(atMost.getAsInt(), ofSheet));
    }
    rule.refuse("prorate", "expected a share above 0 and up to 1, or at_most with of_sheet");
    return Optional.empty();
  }
}
