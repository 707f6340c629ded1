// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engawa.study.disclosure.AnsweredCohorts.Answering;
import org.junit.jupiter.api.Test;

class AnsweredCohortsTests {

  private final List<Set<String>> answered = new ArrayList<>();

  @Test
  void answersTheFirstCohortAndTheSameAgain() {
    assertThat(mayAnswer(people(0, 100))).isTrue();
    assertThat(mayAnswer(people(0, 100))).isTrue();
  }

  @Test
  void refusesEveryDifferenceFromOneToTenAndAnswersEleven() {
    answered.add(people(0, 100));
    for (int more = 1; more <= 10; more++) {
      assertThat(may(people(0, 100 + more))).as("%d more", more).isFalse();
      assertThat(may(people(more, 100))).as("%d fewer", more).isFalse();
    }
    assertThat(may(people(0, 111))).isTrue();
    assertThat(may(people(11, 100))).isTrue();
  }

  @Test
  void refusesWhoIsExchangedForFewOthers() {
    answered.add(people(0, 100));

    assertThat(may(people(5, 105))).isFalse();
    assertThat(may(people(6, 106))).isTrue();
  }

  @Test
  void refusesASequenceWhoseEndsAreClose() {
    assertThat(mayAnswer(people(0, 100))).isTrue();
    assertThat(mayAnswer(people(0, 120))).isTrue();
    assertThat(mayAnswer(people(0, 105))).isFalse();
    assertThat(mayAnswer(people(0, 131))).isTrue();
    assertThat(mayAnswer(people(0, 125))).isFalse();
  }

  @Test
  void refusesTheLastPartOfAWholeThatWouldLeaveFew() {
    assertThat(mayAnswer(people(0, 100))).isTrue();
    assertThat(mayAnswer(people(0, 50))).isTrue();
    // 0 to 100 without 0 to 50 and without 50 to 95 is five people.
    assertThat(mayAnswer(people(50, 95))).isFalse();
    assertThat(mayAnswer(people(50, 80))).isTrue();
  }

  @Test
  void refusesOverlapsFromWhichFewCanBeReckoned() {
    var left = people(0, 60);
    var right = people(55, 120);
    assertThat(mayAnswer(left)).isTrue();
    assertThat(mayAnswer(right)).isTrue();
    // Both together are the sum of the two but for the five that they share.
    assertThat(mayAnswer(people(0, 120))).isFalse();
  }

  @Test
  void saysWhy() {
    answered.add(people(0, 100));

    assertThat(new AnsweredCohorts(answered).mayAnswer(people(0, 101), Threshold.STANDARD))
        .isEqualTo(
            new Answering.MayNot(
                "this cohort differs from one that was answered by fewer than 11 people"));
  }

  @Test
  void followsAHigherThreshold() {
    answered.add(people(0, 100));

    assertThat(new AnsweredCohorts(answered).mayAnswer(people(0, 111), new Threshold(12)))
        .isInstanceOf(Answering.MayNot.class);
  }

  private boolean mayAnswer(Set<String> cohort) {
    boolean may = may(cohort);
    if (may) {
      answered.add(cohort);
    }
    return may;
  }

  private boolean may(Set<String> cohort) {
    return switch (new AnsweredCohorts(answered).mayAnswer(cohort, Threshold.STANDARD)) {
      case Answering.May _ -> true;
      case Answering.MayNot _ -> false;
    };
  }

  private static Set<String> people(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(person -> "p" + person)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
