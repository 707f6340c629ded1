// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.engawa.measure.withdrawal.CriteriaProfile.KATO_2020;

import java.util.ArrayList;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class Kato2020Tests {

  // The thirteen rows of the project's decision table, then edges of our own.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          a, Y, 0.5, N, 8,    Y, N, CRITERIA_CONSISTENT,         MODERATE, SIX_MONTHS_OR_MORE
          b, Y, 2,   N, 6.0,  N, Y, CRITERIA_CONSISTENT,         MILD,     SIX_MONTHS_OR_MORE
          c, Y, 4,   N, 24,   Y, Y, NOT_MET,                     -,        TOO_MANY_OUTINGS
          d, Y, 0,   Y, 5.99, Y, N, PRE_HIKIKOMORI,              SEVERE,   THREE_TO_SIX_MONTHS
          e, Y, 1,   N, 3.0,  Y, N, PRE_HIKIKOMORI,              MODERATE, THREE_TO_SIX_MONTHS
          f, Y, 1,   N, 2.99, Y, N, BELOW_THRESHOLD,             MODERATE, UNDER_THREE_MONTHS
          g, Y, 3,   N, 12,   N, N, NON_PATHOLOGICAL_WITHDRAWAL, MILD,     NEITHER_IMPAIRMENT_NOR_DISTRESS
          h, Y, ?,   N, 12,   Y, Y, INDETERMINATE,               -,        MISSING_INPUT
          i, Y, 3.5, N, 12,   Y, Y, CRITERIA_CONSISTENT,         MILD,     SIX_MONTHS_OR_MORE INTERPOLATED_GRADE
          j, Y, 0,   N, 12,   ?, N, INDETERMINATE,               MODERATE, MISSING_INPUT
          k, Y, 5,   Y, 12,   Y, Y, INDETERMINATE,               -,        CONFLICTING_INPUT
          l, ?, 5,   N, ?,    ?, ?, NOT_MET,                     -,        TOO_MANY_OUTINGS
          m, Y, ?,   Y, 7,    ?, Y, CRITERIA_CONSISTENT,         SEVERE,   SIX_MONTHS_OR_MORE
          at home beats everything, N, 5, Y, 12, Y, Y, NOT_MET, -, NO_ISOLATION_AT_HOME
          four days without a word on the room, Y, 4, ?, 12, Y, Y, NOT_MET, -, TOO_MANY_OUTINGS
          just under four days, Y, 3.99, N, 12, Y, N, CRITERIA_CONSISTENT, MILD, SIX_MONTHS_OR_MORE INTERPOLATED_GRADE
          just over one day, Y, 1.01, N, 12, Y, N, CRITERIA_CONSISTENT, MILD, SIX_MONTHS_OR_MORE INTERPOLATED_GRADE
          exactly two and three need no guess, Y, 2.5, N, 12, Y, N, CRITERIA_CONSISTENT, MILD, SIX_MONTHS_OR_MORE
          short and without impairment, Y, 1, N, 1, N, N, BELOW_THRESHOLD, MODERATE, UNDER_THREE_MONTHS
          short and unknown impairment, Y, 1, N, 1, ?, ?, BELOW_THRESHOLD, MODERATE, UNDER_THREE_MONTHS
          distress unknown, Y, 1, N, 12, N, ?, INDETERMINATE, MODERATE, MISSING_INPUT
          nothing known, ?, ?, ?, ?, ?, ?, INDETERMINATE, -, MISSING_INPUT
          room unknown, Y, 1, ?, 12, Y, ?, CRITERIA_CONSISTENT, MODERATE, SIX_MONTHS_OR_MORE GRADE_WITHOUT_ROOM
          """)
  void decidesByTheFirstRowThatFits(
      String name,
      String isolation,
      String days,
      String room,
      String months,
      String impairment,
      String distress,
      Status status,
      String grade,
      String reasons) {
    var staging =
        KATO_2020.stage(
            new Circumstances(
                answer(isolation),
                number(days),
                answer(room),
                number(months),
                answer(impairment),
                answer(distress),
                ExternalCause.NONE,
                Background.UNKNOWN));

    assertThat(staging.status()).isEqualTo(status);
    assertThat(staging.grade().map(Enum::name).orElse("-")).isEqualTo(grade);
    assertThat(staging.reasons()).extracting(Enum::name).containsExactly(reasons.split(" "));
  }

  @Test
  void namesWhatIsMissing() {
    assertThat(KATO_2020.stage(unknown()).missing())
        .containsExactly(
            Input.ISOLATION_AT_HOME, Input.OUTING_DAYS_PER_WEEK, Input.MONTHS_CONTINUOUS);
    assertThat(KATO_2020.stage(withdrawn(ExternalCause.NONE, "?")).missing())
        .containsExactly(Input.FUNCTIONAL_IMPAIRMENT, Input.DISTRESS);
    assertThat(KATO_2020.stage(withdrawn(ExternalCause.NONE, "Y")).missing()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = ExternalCause.class,
      mode = Mode.EXCLUDE,
      names = {"NONE", "UNKNOWN"})
  void leavesAnExternalCauseToAHuman(ExternalCause cause) {
    var staging = KATO_2020.stage(withdrawn(cause, "Y"));

    assertThat(staging.status()).isEqualTo(Status.REFER_REVIEW);
    assertThat(staging.grade()).contains(OutingGrade.MODERATE);
    assertThat(staging.reasons()).containsExactly(Reason.EXTERNAL_CAUSE);
  }

  @Test
  void countsAnUnknownCauseAsNoneAndSaysSo() {
    var staging = KATO_2020.stage(withdrawn(ExternalCause.UNKNOWN, "Y"));

    assertThat(staging.status()).isEqualTo(Status.CRITERIA_CONSISTENT);
    assertThat(staging.reasons()).contains(Reason.EXTERNAL_CAUSE_UNKNOWN);
  }

  @Test
  void refusesDaysOutsideAWeek() {
    for (double days : new double[] {-0.1, 7.1, Double.NaN}) {
      assertThatThrownBy(() -> daysOut(days)).hasMessageContaining("0 to 7");
    }
  }

  @Test
  void neverSpeaksOfADiagnosis() {
    var words = new ArrayList<String>();
    for (var each : Status.values()) words.add(each.name());
    for (var each : Reason.values()) words.add(each.name());
    for (var each : OutingGrade.values()) words.add(each.name());

    assertThat(words).noneMatch(word -> word.toLowerCase(Locale.ROOT).contains("diagnos"));
  }

  private static Circumstances unknown() {
    return daysOut(OptionalDouble.empty());
  }

  private static Circumstances daysOut(double days) {
    return daysOut(OptionalDouble.of(days));
  }

  private static Circumstances daysOut(OptionalDouble days) {
    return new Circumstances(
        answer("?"),
        days,
        answer("?"),
        number("?"),
        answer("?"),
        answer("?"),
        ExternalCause.NONE,
        Background.UNKNOWN);
  }

  private static Circumstances withdrawn(ExternalCause cause, String impairmentAndDistress) {
    return new Circumstances(
        answer("Y"),
        number("1"),
        answer("N"),
        number("12"),
        answer(impairmentAndDistress),
        answer(impairmentAndDistress),
        cause,
        Background.UNKNOWN);
  }

  private static YesNoUnknown answer(String letter) {
    return switch (letter) {
      case "Y" -> YesNoUnknown.YES;
      case "N" -> YesNoUnknown.NO;
      default -> YesNoUnknown.UNKNOWN;
    };
  }

  private static OptionalDouble number(String text) {
    return text.equals("?") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
  }
}
