// SPDX-License-Identifier: Apache-2.0
package org.engawa.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;

/** The rules of STYLE.md that can be read off the compiled classes. */
enum HouseRules {
  PUBLIC_IS_API(
      publicTypes()
          .should()
          .notBeAnnotatedWith(Controller.class)
          .andShould()
          .notBeAnnotatedWith(Repository.class)
          .andShould()
          .notBeAnnotatedWith(Configuration.class)
          .because("public is a feature's API type, its ids, commands, events and values")),
  PUBLIC_CLASSES_ARE_FINAL(
      publicTypes()
          .and()
          .areNotInterfaces()
          .and()
          .areNotEnums()
          .should()
          .haveModifier(JavaModifier.FINAL)
          .because("nothing is inherited except sealed types")),
  REPOSITORIES_ARE_FINAL_AND_HIDDEN(
      classes()
          .that()
          .areAnnotatedWith(Repository.class)
          .should()
          .bePackagePrivate()
          .andShould()
          .haveModifier(JavaModifier.FINAL)),
  JOOQ_STAYS_IN_REPOSITORIES(
      ours()
          .and(describe("are no repository", type -> !repository(type)))
          .and(describe("are no wiring of the shell", type -> !wiring(type)))
          .should()
          .onlyDependOnClassesThat(not(resideInAPackage("org.jooq..")))
          .because("only a repository knows SQL")),
  FHIR_STAYS_IN_INTEROP(
      noClasses()
          .that()
          .resideOutsideOfPackage("org.engawa.app.interop..")
          .should()
          .dependOnClassesThat(resideInAnyPackage("ca.uhn..", "org.hl7.."))),
  MEASURE_KNOWS_NO_FRAMEWORK(
      classes()
          .that()
          .resideInAnyPackage("org.engawa.measure..", "org.engawa.breach..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "java..",
                  "org.engawa.measure..",
                  "org.jspecify..",
                  "org.snakeyaml..",
                  "de.siegmar.fastcsv..",
                  "com.fasterxml.jackson.core..",
                  "javax.xml.stream.."))),
  NAMES_ARE_DOMAIN_WORDS(
      named("(?<![A-Z])(Manager|Helper|Util|Utils|Impl|Service|Dto|DTO)(?![a-z])")),
  NAMES_HAVE_NO_BASE(named("^(Base|Abstract)(?=[A-Z])")),
  NO_FIELD_INJECTION(NO_CLASSES_SHOULD_USE_FIELD_INJECTION),
  NO_GENERIC_EXCEPTIONS(NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS),
  NO_JAVA_UTIL_LOGGING(
      noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..")),
  NO_OLD_DATES(noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.util.Date")),
  ONLY_MAIN_PRINTS(
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.engawa.app.Engawa")
          .should(ACCESS_STANDARD_STREAMS)),
  NOW_COMES_FROM_THE_CLOCK(
      noClasses()
          .that(describe("are no wiring of the shell", type -> !wiring(type)))
          .should()
          .callMethodWhere(describe("asks the machine for the time", HouseRules::asksForNow))),
  PACKAGES_ARE_NULL_MARKED(
      ours()
          .should(
              be(
                  describe(
                      "in a package whose package-info says @NullMarked",
                      type -> type.getPackage().isAnnotatedWith(NullMarked.class)))));

  private static final Set<String> SYSTEM_CLOCKS =
      Set.of("system", "systemUTC", "systemDefaultZone");

  final ArchRule rule;

  HouseRules(ArchRule rule) {
    this.rule = rule;
  }

  /** What we wrote: neither the schema's classes nor the pages' are. */
  private static GivenClassesConjunction ours() {
    return classes()
        .that()
        .resideInAnyPackage("org.engawa.app..", "org.engawa.measure..", "org.engawa.breach..");
  }

  private static GivenClassesConjunction publicTypes() {
    return ours()
        .and()
        .arePublic()
        .and()
        .areTopLevelClasses()
        .and()
        .doNotHaveFullyQualifiedName("org.engawa.app.Engawa");
  }

  private static ArchRule named(String forbidden) {
    Pattern pattern = Pattern.compile(forbidden);
    DescribedPredicate<JavaClass> hasIt =
        describe(
            "have a name with " + forbidden, type -> pattern.matcher(type.getSimpleName()).find());
    return noClasses()
        .that()
        .resideInAnyPackage("org.engawa.app..", "org.engawa.measure..", "org.engawa.breach..")
        .should(be(hasIt))
        .because("a name says the domain word, not the pattern");
  }

  private static boolean repository(JavaClass type) {
    return outermost(type).isAnnotatedWith(Repository.class);
  }

  private static boolean wiring(JavaClass type) {
    return outermost(type).getName().matches("org\\.engawa\\.app\\.shell\\.\\w+(Config|Converter)");
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(HouseRules::outermost).orElse(type);
  }

  private static boolean asksForNow(JavaMethodCall call) {
    String owner = call.getTargetOwner().getName();
    String name = call.getName();
    return owner.startsWith("java.time.")
            && name.equals("now")
            && call.getTarget().getRawParameterTypes().isEmpty()
        || owner.equals("java.time.Clock") && SYSTEM_CLOCKS.contains(name)
        || owner.equals("java.lang.System") && name.equals("currentTimeMillis");
  }
}
