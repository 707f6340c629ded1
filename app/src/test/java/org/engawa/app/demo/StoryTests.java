// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoryTests {

  private final List<Moment> told = Story.told();

  @Test
  void isTheSameEachTime() {
    assertThat(Story.told()).isEqualTo(told);
  }

  @Test
  void isToldFromTheEarliestOn() {
    assertThat(told).extracting(moment -> -moment.weeksAgo()).isSorted();
    assertThat(told).allSatisfy(moment -> assertThat(moment.weeksAgo()).isPositive());
  }

  @Test
  void hasAtLeastTwelvePersonsHalfOfThemJapanese() {
    List<String> languages = did("comes-in").map(Moment::first).toList();
    assertThat(languages).hasSizeGreaterThanOrEqualTo(12);
    assertThat(languages).filteredOn("ja"::equals).hasSizeBetween(5, languages.size() / 2);
  }

  @Test
  void goesOnForYearsWithGapsOfHalfAYear() {
    List<Double> haru =
        did("check-in").filter(each -> each.who().equals("haru")).map(Moment::weeksAgo).toList();
    assertThat(haru.getFirst() - haru.getLast()).isGreaterThan(200);
    assertThat(Stream.iterate(1, i -> i + 1).limit(haru.size() - 1L))
        .anyMatch(i -> haru.get(i - 1) - haru.get(i) > 26);
  }

  private Stream<Moment> did(String what) {
    return told.stream().filter(moment -> moment.what().equals(what));
  }
}
