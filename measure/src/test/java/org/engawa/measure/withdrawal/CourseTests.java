// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.engawa.measure.withdrawal.Course.Interruption;
import org.engawa.measure.withdrawal.History.Entry;
import org.junit.jupiter.api.Test;

class CourseTests {

  private static final LocalDate ONSET = LocalDate.of(2025, 1, 31);

  @Test
  void countsCalendarMonthsAndTheRestByItsDays() {
    var course = new Course(ONSET, List.of());

    assertThat(course.monthsContinuous(LocalDate.of(2025, 7, 31))).isEqualTo(6);
    assertThat(course.monthsContinuous(LocalDate.of(2025, 7, 30))).isLessThan(6).isGreaterThan(5.9);
    assertThat(course.monthsContinuous(LocalDate.of(2025, 8, 15)))
        .isCloseTo(6 + 15.0 / 31, within(1e-12));
    assertThat(course.monthsContinuous(ONSET)).isZero();
    assertThat(course.monthsContinuous(ONSET.minusDays(1))).isZero();
  }

  @Test
  void beginsAnewAfterAnInterruptionAndKeepsTheWhole() {
    var course =
        new Course(
            LocalDate.of(2024, 1, 1),
            List.of(away(LocalDate.of(2024, 10, 1), LocalDate.of(2025, 1, 1))));

    assertThat(course.monthsContinuous(LocalDate.of(2024, 9, 1))).isEqualTo(8);
    assertThat(course.monthsContinuous(LocalDate.of(2024, 11, 1))).isZero();
    assertThat(course.monthsContinuous(LocalDate.of(2025, 4, 1))).isEqualTo(3);
    assertThat(course.monthsInAll(LocalDate.of(2024, 11, 1))).isEqualTo(9);
    assertThat(course.monthsInAll(LocalDate.of(2025, 4, 1))).isEqualTo(12);
  }

  @Test
  void standsStillWhileAnInterruptionLasts() {
    var course =
        new Course(
            LocalDate.of(2024, 1, 1),
            List.of(new Interruption(LocalDate.of(2024, 7, 1), Optional.empty())));

    assertThat(course.monthsContinuous(LocalDate.of(2026, 1, 1))).isZero();
    assertThat(course.monthsInAll(LocalDate.of(2026, 1, 1))).isEqualTo(6);
  }

  @Test
  void takesOverlappingInterruptionsInAnyOrder() {
    var course =
        new Course(
            LocalDate.of(2024, 1, 1),
            List.of(
                away(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 7, 1)),
                away(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 9, 1))));

    assertThat(course.monthsContinuous(LocalDate.of(2024, 12, 1))).isEqualTo(3);
    assertThat(course.monthsInAll(LocalDate.of(2024, 12, 1))).isEqualTo(6);
  }

  @Test
  void refusesTimesThatCannotBe() {
    assertThatThrownBy(() -> away(ONSET, ONSET)).hasMessageContaining("ends before it begins");
    assertThatThrownBy(
            () -> new Course(ONSET, List.of(away(ONSET.minusDays(3), ONSET.plusDays(3)))))
        .hasMessageContaining("cannot begin before 2025-01-31");
  }

  @Test
  void keepsWhatWasSaidBeforeFactsChanged() {
    var history =
        new History(
            List.of(
                new Entry(LocalDate.of(2025, 9, 1), months(8)),
                new Entry(LocalDate.of(2025, 3, 1), months(2)),
                new Entry(LocalDate.of(2025, 6, 1), months(9)),
                new Entry(LocalDate.of(2025, 6, 1), months(5))));

    assertThat(history.stagings(CriteriaProfile.KATO_2020))
        .extracting(Staging::status)
        .containsExactly(Status.BELOW_THRESHOLD, Status.PRE_HIKIKOMORI, Status.CRITERIA_CONSISTENT);
  }

  @Test
  void leavesWhatOnlyAHumanJudgesOpen() {
    assertThat(Classification.OPEN.subtype()).isEqualTo(Classification.Subtype.UNDETERMINED);
    assertThat(Classification.OPEN.phase()).isEmpty();
  }

  private static Interruption away(LocalDate from, LocalDate to) {
    return new Interruption(from, Optional.of(to));
  }

  private static Circumstances months(double months) {
    return new Circumstances(
        YesNoUnknown.YES,
        OptionalDouble.of(1),
        YesNoUnknown.NO,
        OptionalDouble.of(months),
        YesNoUnknown.YES,
        YesNoUnknown.UNKNOWN,
        ExternalCause.NONE,
        Background.UNKNOWN);
  }
}
