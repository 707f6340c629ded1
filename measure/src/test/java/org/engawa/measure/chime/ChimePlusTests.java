// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.chime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChimePlusTests {

  @Test
  void keepsTheOrderOfTheFiveAndThenTheAdditions() {
    assertThat(Domain.values())
        .containsExactly(
            Domain.CONNECTEDNESS,
            Domain.HOPE,
            Domain.IDENTITY,
            Domain.MEANING,
            Domain.EMPOWERMENT,
            Domain.TRUST_BUILDING,
            Domain.NON_LINEARITY,
            Domain.SPATIALITY,
            Domain.RELATIONAL_DYNAMICS,
            Domain.ACTIVITY);
    assertThat(Arrays.stream(Domain.values()).filter(Domain::added)).hasSize(5);
  }

  @Test
  void listsDimensionsInTheOrderOfTheirDomains() {
    assertThat(ChimePlus.dimensions())
        .isSortedAccordingTo((one, other) -> one.domain().compareTo(other.domain()));
  }

  @Test
  void givesEachIdOnce() {
    assertThat(ChimePlus.dimensions())
        .extracting(Dimension::id)
        .doesNotHaveDuplicates()
        .contains("meaning.experience", "connectedness.relationships", "spatiality.reach")
        .hasSize(34);
  }

  @ParameterizedTest
  @EnumSource(Domain.class)
  void hasDimensionsInEachDomain(Domain domain) {
    assertThat(ChimePlus.of(domain)).isNotEmpty().allMatch(each -> each.domain() == domain);
  }

  @Test
  void keepsBothFiguresWhereTheReviewPrintsTwo() {
    assertThat(Domain.CONNECTEDNESS.studies().orElseThrow().count()).isEqualTo(23);
    assertThat(Domain.CONNECTEDNESS.studies().orElseThrow().reportedAlternative()).hasValue(22);
    assertThat(Domain.IDENTITY.studies().orElseThrow().reportedAlternative()).isEmpty();
  }

  @Test
  void countsOverlapSoThatTheyExceedTheStudies() {
    int sum =
        Arrays.stream(Domain.values())
            .map(Domain::studies)
            .flatMap(Optional::stream)
            .mapToInt(StudyCount::count)
            .sum();

    assertThat(sum).isEqualTo(73);
    assertThat(ChimePlus.INCLUDED_STUDIES).isEqualTo(44);
  }

  @Test
  void findsByIdAndNothingElse() {
    assertThat(ChimePlus.find("meaning.experience").orElseThrow().domain())
        .isEqualTo(Domain.MEANING);
    assertThat(ChimePlus.find("recovery.total")).isEmpty();
    assertThatThrownBy(() -> ChimePlus.dimension("recovery.total"))
        .hasMessageContaining("recovery.total");
  }

  @Test
  void cannotBeChangedByItsReaders() {
    List<Dimension> all = ChimePlus.dimensions();

    assertThatThrownBy(all::removeLast).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void refusesADimensionOutsideItsDomain() {
    assertThatThrownBy(
            () ->
                new Dimension(
                    "hope.spirituality", Domain.MEANING, Evidence.FOUND, "x", Optional.empty()))
        .hasMessageContaining("meaning.");
  }
}
