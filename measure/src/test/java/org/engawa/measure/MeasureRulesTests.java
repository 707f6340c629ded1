// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParser;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import javax.xml.stream.XMLInputFactory;
import org.junit.jupiter.api.Test;

class MeasureRulesTests {

  private static final JavaClasses MEASURE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.engawa.measure");

  private static final ArchRule ONLY_JAVA_AND_ITS_PARSERS =
      classes()
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "org.engawa.measure..",
                  "java..",
                  "javax.xml.stream..",
                  "com.fasterxml.jackson.core..",
                  "org.jspecify..",
                  "org.snakeyaml.engine..",
                  "de.siegmar.fastcsv.."));

  @Test
  void importsOnlyJavaAndItsParsers() {
    ONLY_JAVA_AND_ITS_PARSERS.check(MEASURE);
  }

  @Test
  void wouldRefuseAnotherLibrary() {
    var breach = new ClassFileImporter().importClasses(MeasureRulesTests.class);

    assertThatThrownBy(() -> ONLY_JAVA_AND_ITS_PARSERS.check(breach))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void setsUpXmlAndJsonInOnePlaceEach() {
    noClasses()
        .that()
        .doNotHaveSimpleName("XmlWalk")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(XMLInputFactory.class)
        .check(MEASURE);
    noClasses()
        .that()
        .doNotHaveSimpleName("JsonDocument")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(JsonParser.class)
        .check(MEASURE);
  }

  @Test
  void packagesDoNotDependOnEachOtherInCircles() {
    slices().matching("org.engawa.measure.(*)..").should().beFreeOfCycles().check(MEASURE);
    noClasses()
        .that()
        .resideInAPackage("..chime..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..instrument..", "..format..", "..withdrawal..")
        .check(MEASURE);
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
        .check(MEASURE);
  }

  @Test
  void printsNothingAndThrowsNothingGeneric() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(MEASURE);
    NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(MEASURE);
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(MEASURE);
  }

  @Test
  void looksAtMoreThanAHandfulOfClasses() {
    assertThat(MEASURE.size()).isGreaterThan(40);
  }
}
