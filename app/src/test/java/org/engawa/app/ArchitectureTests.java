// SPDX-License-Identifier: Apache-2.0
package org.engawa.app;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;
import static com.tngtech.archunit.core.importer.ImportOption.Predefined.ONLY_INCLUDE_TESTS;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.stereotype.Repository;

class ArchitectureTests {

  private static final JavaClasses HOUSE =
      new ClassFileImporter().withImportOption(DO_NOT_INCLUDE_TESTS).importPackages("org.engawa");
  private static final JavaClasses TESTS =
      new ClassFileImporter()
          .withImportOption(ONLY_INCLUDE_TESTS)
          .importPackages("org.engawa.app", "org.engawa.measure");
  private static final JavaClasses BREACHES =
      new ClassFileImporter().importPackages("org.engawa.breach");

  private static final ArchRule ONE_ASSERTION_LIBRARY =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.junit.jupiter.api.Assertions")
          .orShould()
          .dependOnClassesThat()
          .resideInAPackage("org.mockito..");

  @ParameterizedTest
  @EnumSource
  void keepsRule(HouseRules rule) {
    rule.rule.check(HOUSE);
  }

  @ParameterizedTest
  @EnumSource
  void noticesBreachOf(HouseRules rule) {
    assertThat(rule.rule.allowEmptyShould(true).evaluate(BREACHES).hasViolation()).isTrue();
  }

  @Test
  void testsUseOneAssertionLibraryAndNoMocks() {
    ONE_ASSERTION_LIBRARY.check(TESTS);
    assertThat(ONE_ASSERTION_LIBRARY.evaluate(BREACHES).hasViolation()).isTrue();
  }

  @Test
  void everyFeatureWithRepositoryHasContractSuite() {
    assertThat(packages(HOUSE, type -> type.isAnnotatedWith(Repository.class)))
        .isNotEmpty()
        .isSubsetOf(packages(TESTS, ArchitectureTests::contract));
  }

  @Test
  void everyContractSuiteRunsOnBothDatabases() {
    assertThat(TESTS.stream().filter(ArchitectureTests::contract))
        .isNotEmpty()
        .allSatisfy(
            suite ->
                assertThat(suite.getAllSubclasses().stream().map(JavaClass::getSimpleName))
                    .anyMatch(name -> name.endsWith("SqliteTests"))
                    .anyMatch(name -> name.endsWith("PostgresTests")));
  }

  private static boolean contract(JavaClass type) {
    return type.getSimpleName().endsWith("Contract")
        && type.getModifiers().contains(JavaModifier.ABSTRACT);
  }

  private static Set<String> packages(JavaClasses classes, Predicate<JavaClass> which) {
    return classes.stream()
        .filter(which)
        .map(JavaClass::getPackageName)
        .collect(Collectors.toSet());
  }
}
