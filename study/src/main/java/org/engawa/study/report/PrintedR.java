// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.report;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.engawa.study.plan.Printed;

/** The line of the script that reckons with printed figures. */
final class PrintedR {

  private PrintedR() {}

  static String line(Printed printed, int at) {
    return switch (printed) {
      case Printed.Groups(String outcome, var groups, _) ->
          "printed_groups(%d, %s, %s, %s, %s)"
              .formatted(
                  at,
                  ReplicateR.text(outcome),
                  ReplicateR.numbers(
                      groups.values().stream().map(group -> (double) group.n()).toList()),
                  decimals(groups.values().stream().map(Printed.Group::mean).toList()),
                  decimals(groups.values().stream().map(Printed.Group::sd).toList()));
      case Printed.Counts(_, var counts, _) ->
          "printed_counts(%d, %s, %s)"
              .formatted(
                  at,
                  ReplicateR.texts(counts.keySet()),
                  ReplicateR.numbers(counts.values().stream().map(Integer::doubleValue).toList()));
      case Printed.Values(String of, var values, _, _) ->
          "printed_values(%d, %s, %s)"
              .formatted(at, ReplicateR.text(of), decimals(values.values()));
    };
  }

  private static String decimals(Collection<BigDecimal> printed) {
    List<Double> numbers = printed.stream().map(BigDecimal::doubleValue).toList();
    return ReplicateR.numbers(numbers);
  }
}
