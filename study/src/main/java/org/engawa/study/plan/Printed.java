// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/** What a paper prints, with as many digits as it prints. */
public sealed interface Printed {

  /**
   * Sizes, means and deviations of groups.
   *
   * @param groups two, the first minus the second
   * @param prints what the paper reckoned from them, by the name of the figure
   */
  record Groups(
      String outcome, SequencedMap<String, Group> groups, SequencedMap<String, BigDecimal> prints)
      implements Printed {

    /** Keeps its own copies. */
    public Groups {
      groups = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(groups));
      prints = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(prints));
    }
  }

  /** One group. */
  record Group(int n, BigDecimal mean, BigDecimal sd) {}

  /**
   * Counts that make up a whole.
   *
   * @param prints the percentages that the paper gives, by level
   */
  record Counts(
      String of, SequencedMap<String, Integer> counts, SequencedMap<String, BigDecimal> prints)
      implements Printed {

    /** Keeps its own copies. */
    public Counts {
      counts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(counts));
      prints = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(prints));
    }
  }

  /**
   * Values that must lie somewhere, or add up.
   *
   * @param range in which each must lie
   * @param sum that the paper says or implies
   */
  record Values(
      String of,
      SequencedMap<String, BigDecimal> values,
      Optional<Range> range,
      Optional<BigDecimal> sum)
      implements Printed {

    /** Keeps its own copy. */
    public Values {
      values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
    }
  }

  /** From one number to another. */
  record Range(double from, double to) {}

  /** Half a unit of the last digit: how far rounding can have moved it. */
  static double rounding(BigDecimal printed) {
    return printed.ulp().doubleValue() / 2;
  }
}
