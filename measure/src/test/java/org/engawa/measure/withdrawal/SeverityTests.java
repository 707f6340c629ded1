// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.withdrawal;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class SeverityTests {

  // The numeric grades are not in the guide and its words are not in the article: who knows both
  // could turn one into the other.
  @Test
  void nothingKnowsBothTheGradeAndTheSpectrumOfTheGuide() {
    var measure =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.engawa.measure");

    noClasses()
        .that(describe("know the grade", each -> knows(each, OutingGrade.class)))
        .should()
        .dependOnClassesThat()
        .areAssignableTo(GuideSpectrum.class)
        .check(measure);
    noClasses()
        .that()
        .areAssignableTo(GuideSpectrum.class)
        .should()
        .dependOnClassesThat()
        .areAssignableTo(OutingGrade.class)
        .check(measure);
  }

  @Test
  void eachSaysWhereItComesFrom() {
    assertThat(OutingGrade.SOURCE).contains("Kato").isNotEqualTo(GuideSpectrum.SOURCE);
    assertThat(GuideSpectrum.SOURCE).contains("guide");
  }

  private static boolean knows(JavaClass each, Class<?> other) {
    return each.isEquivalentTo(other)
        || each.getDirectDependenciesFromSelf().stream()
            .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(other));
  }
}
