// SPDX-License-Identifier: Apache-2.0
package org.engawa.study;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StudyRulesTests {

  private static final JavaClasses STUDY =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.engawa.study");

  private static final ArchRule ONLY_JAVA_AND_ITS_PARSERS =
      classes()
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "org.engawa.study..",
                  "org.engawa.measure..",
                  "java..",
                  "org.jspecify..",
                  "org.snakeyaml.engine..",
                  "org.apache.commons.numbers..",
                  "org.apache.commons.statistics..",
                  "org.ejml..",
                  "de.siegmar.fastcsv.."));

  @Test
  void importsOnlyJavaAndItsParsers() {
    ONLY_JAVA_AND_ITS_PARSERS.check(STUDY);
  }

  @Test
  void wouldRefuseAnotherLibrary() {
    var breach = new ClassFileImporter().importClasses(StudyRulesTests.class);

    assertThatThrownBy(() -> ONLY_JAVA_AND_ITS_PARSERS.check(breach))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void packagesDoNotDependOnEachOtherInCircles() {
    slices().matching("org.engawa.study.(*)..").should().beFreeOfCycles().check(STUDY);
  }

  @Test
  void takesTimeFromItsCallers() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .check(STUDY);
  }

  @Test
  void printsNothingAndThrowsNothingGeneric() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(STUDY);
    NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(STUDY);
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(STUDY);
  }

  @Test
  void looksAtMoreThanAHandfulOfClasses() {
    assertThat(STUDY.size()).isGreaterThan(2);
  }
}
