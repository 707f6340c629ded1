// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.withdrawal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a withdrawal has run: the clock behind {@link Circumstances#monthsContinuous}.
 *
 * <p>A month is a calendar month; the rest of one counts as its days by its length, so that half a
 * year from any day on is exactly 6.
 *
 * @param onset the day on which it began, as far as anybody knows
 * @param interruptions times in between in which it was not so, in any order; they may touch or
 *     overlap
 */
public record Course(LocalDate onset, List<Interruption> interruptions) {

  /**
   * A time in which the person was not withdrawn.
   *
   * @param to the first day on which the withdrawal was back; empty while it is not
   */
  public record Interruption(LocalDate from, Optional<LocalDate> to) {

    /** Refuses an end that does not lie after the beginning. */
    public Interruption {
      if (to.isPresent() && !to.get().isAfter(from)) {
        throw new IllegalArgumentException(
            "an interruption from " + from + " ends before it begins");
      }
    }

    private LocalDate end() {
      return to.orElse(LocalDate.MAX);
    }
  }

  /** Keeps its own copy; refuses an interruption before the beginning. */
  public Course {
    interruptions =
        interruptions.stream().sorted(Comparator.comparing(Interruption::from)).toList();
    if (!interruptions.isEmpty() && interruptions.getFirst().from().isBefore(onset)) {
      throw new IllegalArgumentException("an interruption cannot begin before " + onset);
    }
  }

  /** Months since it began or came back, whichever is later; 0 during an interruption. */
  public double monthsContinuous(LocalDate on) {
    LocalDate since = onset;
    for (Interruption each : begunBy(on)) {
      since = later(since, each.end());
    }
    return months(since, on);
  }

  /** Months in all, the interruptions left out. */
  public double monthsInAll(LocalDate on) {
    double months = 0;
    LocalDate since = onset;
    for (Interruption each : begunBy(on)) {
      months += months(since, each.from());
      since = later(since, each.end());
    }
    return months + months(since, on);
  }

  private List<Interruption> begunBy(LocalDate on) {
    return interruptions.stream().filter(each -> !each.from().isAfter(on)).toList();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** Months between two days, 0 when the second does not lie after the first. */
  static double months(LocalDate from, LocalDate to) {
    if (!to.isAfter(from)) {
      return 0;
    }
    long whole = ChronoUnit.MONTHS.between(from, to);
    LocalDate reached = from.plusMonths(whole);
    double rest = ChronoUnit.DAYS.between(reached, to);
    return whole + rest / ChronoUnit.DAYS.between(reached, from.plusMonths(whole + 1));
  }
}
