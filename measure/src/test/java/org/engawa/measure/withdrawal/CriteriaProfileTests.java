// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CriteriaProfileTests {

  private static final Pattern VERDICT =
      Pattern.compile("diagnos|risk|patient|disorder|sick|you are|is_hikikomori|has_hikikomori");

  // Facts are written as key=value; what is not named is not known. The rows are our own, from the
  // project's table of what each profile changes in the decision table of Kato, Kanba and Teo 2020.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          REVIEW_COMMON | home=Y out=1 room=N months=6                 | CRITERIA_CONSISTENT | MODERATE | SIX_MONTHS_OR_MORE IMPAIRMENT_NOT_ASKED | -
          REVIEW_COMMON | home=Y out=1 room=N months=6 imp=N dist=N    | CRITERIA_CONSISTENT | MODERATE | SIX_MONTHS_OR_MORE IMPAIRMENT_NOT_ASKED | -
          REVIEW_COMMON | home=Y out=1 room=N months=5.99              | PRE_HIKIKOMORI      | MODERATE | THREE_TO_SIX_MONTHS IMPAIRMENT_NOT_ASKED | -
          REVIEW_COMMON | home=Y out=1 room=N months=2.99              | BELOW_THRESHOLD     | MODERATE | UNDER_THREE_MONTHS IMPAIRMENT_NOT_ASKED | -
          REVIEW_COMMON | home=Y out=4 room=N months=24                | NOT_MET             | -        | TOO_MANY_OUTINGS | -
          REVIEW_COMMON | home=Y out=5 room=Y months=24                | INDETERMINATE       | -        | CONFLICTING_INPUT | -
          REVIEW_COMMON | home=N                                       | NOT_MET             | -        | NO_ISOLATION_AT_HOME | -
          REVIEW_COMMON | home=Y out=1 room=N                          | INDETERMINATE       | -        | MISSING_INPUT | MONTHS_CONTINUOUS
          REVIEW_COMMON | out=1 room=N months=9                        | INDETERMINATE       | -        | MISSING_INPUT | ISOLATION_AT_HOME
          REVIEW_COMMON | home=Y room=N months=9                       | INDETERMINATE       | -        | MISSING_INPUT | OUTING_DAYS_PER_WEEK
          REVIEW_COMMON | home=Y out=1 months=9                        | CRITERIA_CONSISTENT | MODERATE | SIX_MONTHS_OR_MORE IMPAIRMENT_NOT_ASKED GRADE_WITHOUT_ROOM | -
          REVIEW_COMMON | home=Y out=1 room=N months=9 cause=CAREGIVING | REFER_REVIEW       | MODERATE | EXTERNAL_CAUSE IMPAIRMENT_NOT_ASKED | -
          REVIEW_EARLY  | home=Y out=2 room=N months=3 imp=Y dist=N    | CRITERIA_CONSISTENT | MILD     | THREE_TO_SIX_MONTHS | -
          REVIEW_EARLY  | home=Y out=2 room=N months=2.99 imp=Y dist=Y | BELOW_THRESHOLD     | MILD     | UNDER_THREE_MONTHS | -
          REVIEW_EARLY  | home=Y out=2 room=N months=7 imp=N dist=Y    | CRITERIA_CONSISTENT | MILD     | SIX_MONTHS_OR_MORE | -
          REVIEW_EARLY  | home=Y out=2 room=N months=4 imp=N dist=N    | NON_PATHOLOGICAL_WITHDRAWAL | MILD | NEITHER_IMPAIRMENT_NOR_DISTRESS | -
          REVIEW_EARLY  | home=Y out=2 room=N months=4 imp=N           | INDETERMINATE       | MILD     | MISSING_INPUT | DISTRESS
          REVIEW_EARLY  | home=Y out=2 room=N months=4 dist=N          | INDETERMINATE       | MILD     | MISSING_INPUT | FUNCTIONAL_IMPAIRMENT
          REVIEW_EARLY  | home=Y out=2 room=N months=4                 | INDETERMINATE       | MILD     | MISSING_INPUT | FUNCTIONAL_IMPAIRMENT DISTRESS
          MHLW_2010     | home=Y out=6 room=N months=12 imp=Y mix=N    | CRITERIA_CONSISTENT | -        | SIX_MONTHS_OR_MORE OUTINGS_WITHOUT_MIXING | -
          MHLW_2010     | home=Y out=6 room=N months=12 imp=Y mix=Y    | NOT_MET             | -        | TOO_MANY_OUTINGS | -
          MHLW_2010     | home=Y out=6 room=N months=12 imp=Y          | INDETERMINATE       | -        | MISSING_INPUT | OUTINGS_INVOLVE_MIXING
          MHLW_2010     | home=Y out=1 room=N months=12 imp=Y          | CRITERIA_CONSISTENT | MODERATE | SIX_MONTHS_OR_MORE | -
          MHLW_2010     | home=Y room=N months=12 imp=Y mix=N          | CRITERIA_CONSISTENT | -        | SIX_MONTHS_OR_MORE OUTINGS_WITHOUT_MIXING | -
          MHLW_2010     | home=Y room=N months=12 imp=Y mix=Y          | INDETERMINATE       | -        | MISSING_INPUT | OUTING_DAYS_PER_WEEK
          MHLW_2010     | home=Y room=N months=12 imp=Y                | INDETERMINATE       | -        | MISSING_INPUT | OUTING_DAYS_PER_WEEK
          MHLW_2010     | home=Y out=5 room=Y months=12 imp=Y mix=N    | CRITERIA_CONSISTENT | SEVERE   | SIX_MONTHS_OR_MORE OUTINGS_WITHOUT_MIXING | -
          MHLW_2010     | home=Y out=5 room=Y months=12 imp=Y mix=Y    | INDETERMINATE       | -        | CONFLICTING_INPUT | -
          MHLW_2010     | home=Y out=2 room=N months=4 dist=Y mix=N    | PRE_HIKIKOMORI      | MILD     | THREE_TO_SIX_MONTHS OUTINGS_WITHOUT_MIXING | -
          MHLW_2025     | need=Y                                       | SUPPORT_ELIGIBLE    | -        | NEED_NAMED | -
          MHLW_2025     | need=Y home=N out=7 months=0                 | SUPPORT_ELIGIBLE    | -        | NEED_NAMED | -
          MHLW_2025     | need=N home=Y out=0 months=99 imp=Y          | NOT_MET             | -        | NO_NEED_NAMED | -
          MHLW_2025     | home=Y out=0 months=99 imp=Y                 | INDETERMINATE       | -        | MISSING_INPUT | NEEDS_SUPPORT
          STRICT        | home=Y out=0 room=Y months=6 imp=Y age=29    | CRITERIA_CONSISTENT | SEVERE   | SIX_MONTHS_OR_MORE | -
          STRICT        | home=Y room=Y months=6 dist=Y age=29.9       | CRITERIA_CONSISTENT | SEVERE   | SIX_MONTHS_OR_MORE | -
          STRICT        | home=Y out=0 room=Y months=6 imp=Y age=30    | NOT_MET             | -        | ONSET_AGE | -
          STRICT        | age=45                                       | NOT_MET             | -        | ONSET_AGE | -
          STRICT        | home=Y out=1 room=N months=60 imp=Y age=16   | NOT_MET             | -        | LEAVES_THE_ROOM | -
          STRICT        | home=Y out=0 months=60 imp=Y age=16          | INDETERMINATE       | -        | MISSING_INPUT | RARELY_LEAVES_ROOM
          STRICT        | home=Y out=0 room=Y months=60 imp=Y          | INDETERMINATE       | -        | MISSING_INPUT | ONSET_AGE
          STRICT        | home=Y out=0 room=Y months=4 imp=Y age=16    | PRE_HIKIKOMORI      | SEVERE   | THREE_TO_SIX_MONTHS | -
          STRICT        | home=Y out=0 room=Y months=60 age=16         | INDETERMINATE       | SEVERE   | MISSING_INPUT | FUNCTIONAL_IMPAIRMENT DISTRESS
          STRICT        | -                                            | INDETERMINATE       | -        | MISSING_INPUT | ISOLATION_AT_HOME OUTING_DAYS_PER_WEEK MONTHS_CONTINUOUS RARELY_LEAVES_ROOM ONSET_AGE
          INTERVIEW_STUDY | months=6.1 role=N others=N condition=N     | CRITERIA_CONSISTENT | -        | OVER_SIX_MONTHS | -
          INTERVIEW_STUDY | months=6 role=N others=N condition=N       | NOT_MET             | -        | NOT_OVER_SIX_MONTHS | -
          INTERVIEW_STUDY | months=9 role=Y others=N condition=Y       | NOT_MET             | -        | ROLE_OUTSIDE KNOWN_CONDITION | -
          INTERVIEW_STUDY | others=Y                                   | NOT_MET             | -        | RELATIONS_OUTSIDE_FAMILY | -
          INTERVIEW_STUDY | -                                          | INDETERMINATE       | -        | MISSING_INPUT | ROLE_OUTSIDE RELATIONS_OUTSIDE_FAMILY KNOWN_CONDITION MONTHS_CONTINUOUS
          SURVEY_STUDY  | months=6                                     | CRITERIA_CONSISTENT | -        | SIX_MONTHS_OR_MORE | -
          SURVEY_STUDY  | months=0 earlier=Y                           | CRITERIA_CONSISTENT | -        | HALF_A_YEAR_BEFORE | -
          SURVEY_STUDY  | months=5 earlier=N                           | NOT_MET             | -        | NEVER_HALF_A_YEAR | -
          SURVEY_STUDY  | months=5                                     | INDETERMINATE       | -        | MISSING_INPUT | HALF_A_YEAR_BEFORE
          SURVEY_STUDY  | earlier=N                                    | INDETERMINATE       | -        | MISSING_INPUT | MONTHS_CONTINUOUS
          SURVEY_STUDY  | -                                            | INDETERMINATE       | -        | MISSING_INPUT | MONTHS_CONTINUOUS HALF_A_YEAR_BEFORE
          """)
  void changesTheTableAsItsSourceSays(
      CriteriaProfile profile,
      String facts,
      Status status,
      String grade,
      String reasons,
      String missing) {
    var staging = profile.stage(circumstances(facts));

    assertThat(staging.profile()).isEqualTo(profile);
    assertThat(staging.status()).isEqualTo(status);
    assertThat(staging.grade().map(Enum::name).orElse("-")).isEqualTo(grade);
    assertThat(staging.reasons()).extracting(Enum::name).containsExactly(reasons.split(" "));
    assertThat(String.join(" ", staging.missing().stream().map(Enum::name).toList()))
        .isEqualTo(missing.equals("-") ? "" : missing);
  }

  @ParameterizedTest
  @EnumSource
  void answersEveryCombinationWithoutAVerdict(CriteriaProfile profile) {
    int[] seen = {0};
    everyCombination(
        circumstances -> {
          var staging = profile.stage(circumstances);
          seen[0]++;
          boolean open = staging.status() == Status.INDETERMINATE;
          if (staging.reasons().isEmpty()
              || open == staging.missing().isEmpty()
                  && !staging.reasons().contains(Reason.CONFLICTING_INPUT)
              || VERDICT.matcher(words(staging)).find()) {
            throw new AssertionError(circumstances + " gives " + staging);
          }
        });
    assertThat(seen[0]).isGreaterThan(100_000);
  }

  @Test
  void keepsSamplingRulesAwayFromTheDesk() {
    assertThat(CriteriaProfile.atTheDesk())
        .hasSize(6)
        .doesNotContain(CriteriaProfile.INTERVIEW_STUDY, CriteriaProfile.SURVEY_STUDY);
    assertThat(CriteriaProfile.values()).allSatisfy(each -> assertThat(each.source()).isNotBlank());
  }

  @Test
  void refusesAnAgeThatCannotBe() {
    assertThatThrownBy(() -> circumstances("age=-1")).hasMessageContaining("0 to 120");
    assertThatThrownBy(() -> circumstances("age=NaN")).hasMessageContaining("0 to 120");
  }

  private static String words(Staging staging) {
    return (staging.status() + " " + staging.reasons() + " " + staging.grade() + staging.missing())
        .toLowerCase(Locale.ROOT);
  }

  private static void everyCombination(Consumer<Circumstances> each) {
    for (String core : product("home", List.of("Y", "N", ""), "room", List.of("Y", "N", ""))) {
      for (String time : product("out", days(), "months", months())) {
        for (String harm : product("imp", List.of("Y", "N", ""), "dist", List.of("Y", "N", ""))) {
          for (String cause : List.of(" cause=NONE", " cause=ILLNESS", " cause=UNKNOWN")) {
            for (String last :
                product("age", List.of("29", "30", ""), "mix", List.of("Y", "N", ""))) {
              each.accept(circumstances(core + time + harm + cause + last));
            }
          }
        }
      }
    }
    for (String time : product("months", months(), "earlier", List.of("Y", "N", ""))) {
      for (String role : product("role", List.of("Y", "N", ""), "others", List.of("Y", "N", ""))) {
        for (String need :
            product("need", List.of("Y", "N", ""), "condition", List.of("Y", "N", ""))) {
          each.accept(circumstances(time + role + need));
        }
      }
    }
  }

  private static List<String> days() {
    return List.of("", "0", "1", "1.5", "3", "3.5", "4", "7");
  }

  private static List<String> months() {
    return List.of("", "0", "2.99", "3", "5.99", "6", "1200");
  }

  private static List<String> product(
      String one, List<String> ones, String two, List<String> twos) {
    return ones.stream().flatMap(a -> twos.stream().map(b -> fact(one, a) + fact(two, b))).toList();
  }

  private static String fact(String key, String value) {
    return value.isEmpty() ? "" : " " + key + "=" + value;
  }

  private static Circumstances circumstances(String facts) {
    Map<String, String> known = new HashMap<>();
    Stream.of(facts.strip().split(" +"))
        .filter(fact -> fact.contains("="))
        .forEach(fact -> known.put(fact.split("=")[0], fact.split("=")[1]));
    assertThat(known.keySet()).isSubsetOf(KEYS);
    return new Circumstances(
        answer(known, "home"),
        number(known, "out"),
        answer(known, "room"),
        number(known, "months"),
        answer(known, "imp"),
        answer(known, "dist"),
        ExternalCause.valueOf(known.getOrDefault("cause", "NONE")),
        new Background(
            number(known, "age"),
            answer(known, "mix"),
            answer(known, "need"),
            answer(known, "role"),
            answer(known, "others"),
            answer(known, "condition"),
            answer(known, "earlier")));
  }

  private static final List<String> KEYS =
      Arrays.asList(
          "home out room months imp dist cause age mix need role others condition earlier"
              .split(" "));

  private static YesNoUnknown answer(Map<String, String> known, String key) {
    return switch (known.getOrDefault(key, "?")) {
      case "Y" -> YesNoUnknown.YES;
      case "N" -> YesNoUnknown.NO;
      default -> YesNoUnknown.UNKNOWN;
    };
  }

  private static OptionalDouble number(Map<String, String> known, String key) {
    return known.containsKey(key)
        ? OptionalDouble.of(Double.parseDouble(known.get(key)))
        : OptionalDouble.empty();
  }
}
