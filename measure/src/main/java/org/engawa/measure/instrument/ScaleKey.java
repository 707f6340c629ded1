// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.engawa.measure.chime.Range;

/** A scale prepared for one coding, by places in arrays, so that scoring makes nothing. */
final class ScaleKey {

  private final Scale scale;
  private final Coding coding;
  private final int[] plain;
  private final int[] flipped;
  private final int[] parts;
  private final int offset;
  private final Range raw;
  private final Range range;

  private ScaleKey(Scale scale, Coding coding, int[] parts) {
    var reverse = scale.reversed(coding);
    this.scale = scale;
    this.coding = coding;
    this.parts = parts;
    this.plain = places(scale.items().stream().filter(item -> !reverse.contains(item)).toList());
    this.flipped = places(scale.items().stream().filter(reverse::contains).toList());
    this.offset = flipped.length * (coding.from() + coding.to());
    this.raw = scale.raw(coding);
    this.range = scale.range(coding);
  }

  static ScaleKey of(Scale scale, Card card, Coding coding) {
    var ids = card.scales().stream().map(Scale::id).toList();
    int[] parts = scale.parts().stream().mapToInt(part -> ids.indexOf(part.id())).toArray();
    for (int part : parts) {
      if (part < 0) {
        throw new IllegalArgumentException(
            "%s: %s is made of a scale that the card lacks".formatted(card.id(), scale.id()));
      }
    }
    return new ScaleKey(scale, coding, parts);
  }

  /** The places of the scales of a card, each after those of which it is made. */
  static int[] order(Card card) {
    Map<String, Integer> places = new HashMap<>();
    for (int each = 0; each < card.scales().size(); each++) {
      places.put(card.scales().get(each).id(), each);
    }
    Set<Integer> ordered = new LinkedHashSet<>();
    card.scales().forEach(scale -> place(scale, places, ordered));
    return ordered.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void place(Scale scale, Map<String, Integer> places, Set<Integer> ordered) {
    int place = places.getOrDefault(scale.id(), -1);
    if (!ordered.contains(place)) {
      scale.parts().forEach(part -> place(part, places, ordered));
      ordered.add(place);
    }
  }

  private static int[] places(List<Integer> items) {
    return items.stream().mapToInt(item -> item - 1).toArray();
  }

  Scale scale() {
    return scale;
  }

  /** The value where every item of the sheet has an answer. */
  double complete(int[] answers, int at, double[] values, int valuesAt) {
    if (parts.length > 0) {
      return ofParts(values, valuesAt);
    }
    int sum = offset;
    for (int item : plain) {
      sum += answers[at + item];
    }
    for (int item : flipped) {
      sum -= answers[at + item];
    }
    return value(sum, plain.length + flipped.length);
  }

  /** The same of many sheets whose answers lie item by item. */
  void complete(int[][] answers, int sheets, double[][] values, double[] into) {
    int[] sums = new int[sheets];
    Arrays.fill(sums, offset);
    for (int item : plain) {
      add(answers[item], 1, sums);
    }
    for (int item : flipped) {
      add(answers[item], -1, sums);
    }
    double[] ofParts = new double[values.length];
    for (int sheet = 0; sheet < sheets; sheet++) {
      for (int part : parts) {
        ofParts[part] = values[part][sheet];
      }
      into[sheet] =
          parts.length > 0
              ? ofParts(ofParts, 0)
              : value(sums[sheet], plain.length + flipped.length);
    }
  }

  private static void add(int[] answers, int sign, int[] sums) {
    for (int sheet = 0; sheet < sums.length; sheet++) {
      sums[sheet] += sign * answers[sheet];
    }
  }

  /** The value where some have none; NaN where too many have none. */
  double partly(int[] answers, int at, double[] values, int valuesAt) {
    if (parts.length > 0) {
      return ofParts(values, valuesAt);
    }
    int sum = 0;
    int answered = 0;
    for (int item : plain) {
      int answer = answers[at + item];
      if (coding.counts(answer)) {
        sum += answer;
        answered++;
      }
    }
    for (int item : flipped) {
      int answer = answers[at + item];
      if (coding.counts(answer)) {
        sum += coding.from() + coding.to() - answer;
        answered++;
      }
    }
    return value(sum, answered);
  }

  private double ofParts(double[] values, int valuesAt) {
    double sum = 0;
    int valued = 0;
    for (int part : parts) {
      double value = values[valuesAt + part];
      if (!Double.isNaN(value)) {
        sum += value;
        valued++;
      }
    }
    return value(sum, valued);
  }

  private double value(double sum, int answered) {
    int expected = scale.members();
    if (answered == expected) {
      return transformed(scale.method() == Method.SUM ? sum : sum / expected);
    }
    if (!scale.missing().enough(answered, expected)) {
      return Double.NaN;
    }
    double mean = sum / answered;
    return transformed(scale.method() == Method.SUM ? mean * expected : mean);
  }

  private double transformed(double value) {
    if (scale.transform().isEmpty()) {
      return value;
    }
    double share = (value - raw.from()) * (range.to() - range.from()) / (raw.to() - raw.from());
    // Rounding must not carry a value past the end of its range.
    return Math.clamp(range.from() + share, range.from(), range.to());
  }
}
