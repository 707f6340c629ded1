// SPDX-License-Identifier: Apache-2.0
package org.engawa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTests {

  private static final String HEAD = "// SPDX-License-Identifier: Apache-2.0\n";
  private static final SourceRules RULES = new SourceRules(40);

  /**
   * A formula is easier to check in one piece, so {@code measure} and {@code study} may be longer.
   */
  @ParameterizedTest
  @CsvSource({
    "../measure/src, 60",
    "../study/src, 60",
    "../spark/src, 40",
    "../bench/src, 40",
    "src, 40",
    "../build, 40"
  })
  void keepsTheRules(Path folder, int methodLines) throws IOException {
    SourceRules rules = new SourceRules(methodLines);
    Map<String, String> sources =
        sources(folder).collect(Collectors.toMap(Path::toString, SourceTests::read));
    assertThat(sources).isNotEmpty();
    assertThat(rules.breaches(sources)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "../measure/src/main/java",
    "../study/src/main/java",
    "../spark/src/main/java",
    "../bench/src/main/java",
    "src/main/java"
  })
  void explainsEveryPackage(Path folder) throws IOException {
    assertThat(sources(folder).map(Path::getParent).distinct())
        .isNotEmpty()
        .allSatisfy(
            place ->
                assertThat(place.resolve("package-info.java"))
                    .content()
                    .contains("/**", "@NullMarked"));
  }

  @Test
  void readsJavaOfToday() {
    String today =
        """
        package house;

        class Visit {
          private final int knocks;

          Visit(int knocks) {
            if (knocks < 0) {
              throw new IllegalArgumentException("knocks " + knocks);
            }
            super();
            this.knocks = knocks;
          }

          static boolean quiet(Object sound) {
            return switch (sound) {
              case Visit _ -> true;
              default -> false;
            };
          }

          record Letter(int one, int two, int three, int four, int five) {}
        }
        """;
    assertThat(breaches(HEAD + today)).isEmpty();
  }

  @Test
  void noticesMissingLicence() {
    assertThat(breaches("class A {}")).singleElement().asString().contains("licence");
  }

  @Test
  void noticesLongFile() {
    assertThat(breaches(HEAD + "\n".repeat(298) + "class A {}\n")).isEmpty();
    assertThat(breaches(HEAD + "\n".repeat(299) + "class A {}\n"))
        .containsExactly("A.java:301: longer than 300 lines");
  }

  @Test
  void noticesLongMethod() {
    String method = "class A { void stay() {\n%s} }";
    assertThat(breaches(HEAD + method.formatted("\n".repeat(39)))).isEmpty();
    assertThat(breaches(HEAD + method.formatted("\n".repeat(40))))
        .containsExactly("A.java:2: stay is longer than 40 lines");
  }

  @Test
  void noticesTooManyParameters() {
    assertThat(breaches(HEAD + "class A { void a(int b, int c, int d, int e) {} }")).isEmpty();
    assertThat(breaches(HEAD + "class A { void a(int b, int c, int d, int e, int f) {} }"))
        .containsExactly("A.java:2: a has more than 4 parameters");
  }

  @Test
  void noticesTooManyCollaborators() {
    String made = "class A { A(int a, int b, int c, int d, int e, int f%s) {} }";
    assertThat(breaches(HEAD + made.formatted(""))).isEmpty();
    assertThat(breaches(HEAD + made.formatted(", int g")))
        .containsExactly("A.java:2: <init> has more than 6 parameters");
  }

  @Test
  void noticesNotes() {
    // Put together, so that these lines are no notes themselves.
    List<String> notes = List.of("TO" + "DO", "FIX" + "ME", "@auth" + "or somebody");
    assertThat(notes)
        .allSatisfy(note -> assertThat(breaches(HEAD + "// " + note + "\n")).hasSize(1));
  }

  @Test
  void noticesWhatDoesNotParse() {
    assertThat(breaches(HEAD + "class A {")).hasSize(1);
  }

  private static List<String> breaches(String source) {
    return RULES.breaches(Map.of("A.java", source));
  }

  private static Stream<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
