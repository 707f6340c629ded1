// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

  private static final String ROOT = "org.engawa.measure.";
  private static final List<String> OF_A_TOOL = List.of("form", "document", "instrument", "chime");

  /** The picture in docs/architecture.md. */
  private static final Map<String, List<String>> BELOW =
      Map.ofEntries(
          entry("chime", List.of()),
          entry("document", List.of()),
          entry("withdrawal", List.of()),
          entry("instrument", List.of("document", "chime")),
          entry("change", List.of("instrument", "chime")),
          entry("format", List.of("instrument", "document", "chime")),
          entry("form", List.of("instrument", "document", "chime")),
          entry("osd", OF_A_TOOL),
          entry("xlsform", OF_A_TOOL),
          entry("limesurvey", OF_A_TOOL),
          entry("redcap", List.of("form", "format", "document", "instrument", "chime")),
          entry("exchange", List.of("osd", "redcap", "xlsform", "limesurvey", "form", "document")));

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

  @ParameterizedTest
  @MethodSource("packages")
  void keepsTheArrowsOfThePicture(String above) {
    assertThat(BELOW).containsKey(above);
    arrows(above, BELOW.getOrDefault(above, List.of())).check(MEASURE);
  }

  @Test
  void wouldRefuseAnArrowThatIsNotInThePicture() {
    var rule = arrows("redcap", List.of("document", "instrument", "chime", "format"));

    assertThatThrownBy(() -> rule.check(MEASURE))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("org.engawa.measure.form.Form");
  }

  static Stream<String> packages() {
    return MEASURE.stream()
        .map(each -> each.getPackageName().substring(ROOT.length()))
        .distinct()
        .sorted();
  }

  private static ArchRule arrows(String above, List<String> below) {
    String[] seen =
        Stream.concat(Stream.of(above), below.stream()).map(ROOT::concat).toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(ROOT + above)
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.engawa.measure..").and(not(resideInAnyPackage(seen))));
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
