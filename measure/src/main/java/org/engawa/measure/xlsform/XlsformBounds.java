// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.xlsform;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Between which whole numbers an answer lies, as an XLSForm says it. */
record XlsformBounds(OptionalInt from, OptionalInt to) {

  static final XlsformBounds NONE = new XlsformBounds(OptionalInt.empty(), OptionalInt.empty());

  // A longer one is never as simple as what is read here, and is costly to take apart.
  private static final int LONGEST = 500;

  private static final Pattern CONDITION =
      Pattern.compile("\\(?\\s*\\.\\s*(>=|<=|>|<)\\s*(-?\\d{1,6})\\s*\\)?");

  /**
   * Of a constraint such as {@code . >= 0 and . <= 10}; empty where it says more or something else.
   */
  static Optional<XlsformBounds> ofConstraint(String constraint) {
    if (constraint.length() > LONGEST) {
      return Optional.empty();
    }
    var from = OptionalInt.empty();
    var to = OptionalInt.empty();
    for (String part : constraint.strip().split("(?i)\\s+and\\s+", 3)) {
      var condition = CONDITION.matcher(part.strip());
      if (!condition.matches()) {
        return Optional.empty();
      }
      int number = Integer.parseInt(condition.group(2));
      switch (condition.group(1)) {
        case ">=" -> from = OptionalInt.of(number);
        case ">" -> from = OptionalInt.of(number + 1);
        case "<=" -> to = OptionalInt.of(number);
        default -> to = OptionalInt.of(number - 1);
      }
    }
    return Optional.of(new XlsformBounds(from, to)).filter(XlsformBounds::hasRoom);
  }

  /** Of the parameters of a range, whose standards are those of pyxform: 1 to 10, each one. */
  static Optional<Steps> ofRange(String parameters) {
    if (parameters.length() > LONGEST) {
      return Optional.empty();
    }
    var by = new HashMap<>(Map.of("start", "1", "end", "10", "step", "1"));
    for (String parameter : parameters.replaceAll("\\s*=\\s*", "=").strip().split("[\\s,;]+")) {
      int equals = parameter.indexOf('=');
      if (equals > 0 && by.containsKey(parameter.substring(0, equals))) {
        by.put(parameter.substring(0, equals), parameter.substring(equals + 1));
      }
    }
    if (!by.values().stream().allMatch(each -> each.matches("-?\\d{1,6}"))) {
      return Optional.empty();
    }
    var bounds =
        new XlsformBounds(
            OptionalInt.of(Integer.parseInt(by.getOrDefault("start", "1"))),
            OptionalInt.of(Integer.parseInt(by.getOrDefault("end", "10"))));
    int step = Integer.parseInt(by.getOrDefault("step", "1"));
    return bounds.hasRoom() && step > 0 ? Optional.of(new Steps(bounds, step)) : Optional.empty();
  }

  private boolean hasRoom() {
    return from.isEmpty() || to.isEmpty() || from.getAsInt() < to.getAsInt();
  }

  /** Whole numbers, of which perhaps only each so-many-th is an answer. */
  record Steps(XlsformBounds bounds, int step) {}
}
