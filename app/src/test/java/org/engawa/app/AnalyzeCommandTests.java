// SPDX-License-Identifier: Apache-2.0
package org.engawa.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class AnalyzeCommandTests {

  private static final Path EXAMPLE = Path.of("..", "docs", "examples", "nonaka-made-up.yaml");
  private static final String PLAN =
      """
      study: small
      data: rows.csv
      id: id
      variables: {x: {type: number}, y: {type: number}}
      run:
        - describe: {}
        - regress: {outcome: y, steps: [[x]], few_cases: accepted}
      """;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  @TempDir private Path folder;

  @Test
  void runsTheExamplePlan() throws IOException {
    var to = folder.resolve("deep").resolve("results");

    assertThat(run(EXAMPLE.toString(), "-o", to.toString(), "--on", "local")).isZero();

    assertThat(err.size()).isZero();
    assertThat(out.toString(UTF_8)).isEqualTo(to.resolve("results.json") + ": written\n");
    assertThat(names(to)).containsExactly("replicate.R", "report.html", "results.json", "run.json");
    var results = maps(json(to.resolve("results.json")));
    assertThat(results.stream().map(each -> (Object) each.get("kind")).toList())
        .containsExactly(
            "describe", "reliability", "compare", "correlate", "regress", "logit", "prevalence");
    var adjusted =
        maps(results.get(4).get("steps")).stream()
            .map(step -> (Double) step.get("R2_adj"))
            .toList();
    // As R has them; the tests of the study module hold all other figures of this plan.
    assertThat(adjusted.get(0)).isCloseTo(0.2343958200433136, within(1e-12));
    assertThat(adjusted.get(1)).isCloseTo(0.553266330066661, within(1e-12));
    assertThat(adjusted.get(2)).isCloseTo(0.5788267746082699, within(1e-12));
  }

  @Test
  void reckonsWithWhatPapersPrintWithoutATable() throws IOException {
    var plan = EXAMPLE.resolveSibling("nonaka-printed.yaml");
    var to = folder.resolve("results");

    assertThat(run(plan.toString(), "-o", to.toString())).isZero();

    assertThat(names(to)).containsExactly("replicate.R", "report.html", "results.json", "run.json");
    var printed = maps(maps(json(to.resolve("results.json"))).getFirst().get("printed"));
    assertThat((Double) printed.getFirst().get("ours")).isCloseTo(7.733, within(5e-4));
    assertThat(printed.getFirst().get("says")).isEqualTo("agrees to the digits printed");
    assertThat(Files.readString(to.resolve("report.html")))
        .contains(">difficulty_social_participation</td>")
        .contains("agrees within the rounding of what it is reckoned from")
        .contains("K10 of one case, after: 6 is below the least possible, 10.0");
    assertThat(((Map<?, ?>) json(to.resolve("run.json"))).containsKey("data")).isFalse();
  }

  @Test
  void saysWhatWasRun() throws IOException {
    assertThat(small(PLAN, "id,x,y\na,1,2\nb,2,4\nc,3,5\n")).isZero();

    var run = (Map<?, ?>) json(folder.resolve("plan").resolve("run.json"));
    assertThat(run.get("study")).isEqualTo("small");
    assertThat(run.get("rows")).isEqualTo(3);
    assertThat(run.get("seeds")).isEqualTo(List.of());
    assertThat(run.get("data_sha256"))
        .isEqualTo("ee710f03c8c9978992e5d13a0fecd6be61051728ecef4b5152fc4ba80d5fa16e");
  }

  @Test
  void writesTheSameAgain() throws IOException {
    assertThat(small(PLAN, "id,x,y\na,1,2\nb,2,4\nc,3,5\n")).isZero();
    String first = Files.readString(folder.resolve("plan").resolve("results.json"));

    assertThat(run(folder.resolve("plan.yaml").toString())).isZero();

    assertThat(folder.resolve("plan").resolve("results.json")).content().isEqualTo(first);
  }

  @Test
  void tellsIdsThatStandTwice() throws IOException {
    assertThat(small(PLAN, "id,x,y\na,1,2\na,2,4\nc,3,5\n")).isZero();

    assertThat(err.toString(UTF_8))
        .isEqualTo("3 rows have 2 different ids; every row counts as a person of its own\n");
  }

  @Test
  void refusesARowWithItsPlaceAndWritesNothing() throws IOException {
    assertThat(small(PLAN, "id,x,y\na,1,2\nb,two,4\nc,3,5\n")).isOne();

    assertThat(err.toString(UTF_8))
        .startsWith(folder.resolve("rows.csv") + ":3:2: ")
        .hasLineCount(1);
    assertThat(out.size()).isZero();
    assertThat(names(folder)).containsExactly("plan.yaml", "rows.csv");
  }

  @Test
  void refusesAPlanWithItsPlace() throws IOException {
    assertThat(small(PLAN.replace("few_cases: accepted", "few_cases: why"), "id,x,y\n")).isOne();

    assertThat(err.toString(UTF_8))
        .startsWith(folder.resolve("plan.yaml") + ":7:")
        .contains("refused, accepted")
        .hasLineCount(1);
  }

  @Test
  void refusesAStepThatTheRowsDoNotCarry() throws IOException {
    String plan = PLAN.replace(", few_cases: accepted", "");
    assertThat(small(plan, "id,x,y\na,1,2\nb,2,4\nc,3,5\n")).isOne();

    assertThat(err.toString(UTF_8)).contains("step 2 of run, regress: 3 complete cases");
    assertThat(names(folder)).containsExactly("plan.yaml", "rows.csv");
  }

  @Test
  void refusesFilesThatAreNotThere() throws IOException {
    assertThat(run(folder.resolve("none.yaml").toString())).isOne();
    assertThat(run(folder.toString())).isOne();
    assertThat(err.toString(UTF_8)).hasLineCount(2);

    Files.writeString(folder.resolve("plan.yaml"), PLAN);
    err.reset();
    assertThat(run(folder.resolve("plan.yaml").toString())).isOne();
    assertThat(err.toString(UTF_8)).contains("rows.csv: there is no such file").hasLineCount(1);
  }

  @Test
  void refusesAFolderThatIsAFile() throws IOException {
    Files.writeString(folder.resolve("rows.csv"), "id,x,y\na,1,2\nb,2,4\nc,3,5\n");
    var plan = Files.writeString(folder.resolve("plan.yaml"), PLAN);

    assertThat(run(plan.toString(), "-o", folder.resolve("rows.csv").toString())).isOne();

    assertThat(err.toString(UTF_8)).endsWith("rows.csv: cannot be written\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a.yaml b.yaml",
        "a.yaml -o",
        "a.yaml --on local[2]",
        "-x a.yaml",
        "/",
        "a.yaml --data a --data b"
      })
  void saysHowItIsUsed(String words) {
    assertThat(run(words.isEmpty() ? new String[0] : words.split(" "))).isEqualTo(2);
    assertThat(err.toString(UTF_8)).startsWith("usage: engawa analyze PLAN.yaml");
  }

  private int small(String plan, String rows) throws IOException {
    Files.writeString(folder.resolve("rows.csv"), rows);
    return run(Files.writeString(folder.resolve("plan.yaml"), plan).toString());
  }

  private int run(String... words) {
    return Engawa.analyze(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
        .run(List.of(words));
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static List<Map<?, ?>> maps(Object list) {
    List<Map<?, ?>> maps = new ArrayList<>();
    ((List<?>) list).forEach(each -> maps.add((Map<?, ?>) each));
    return maps;
  }

  /** JSON is YAML, and the reader for it is at hand. */
  private static Object json(Path file) throws IOException {
    var settings = LoadSettings.builder().setCodePointLimit(10_000_000).build();
    return new Load(settings).loadFromString(Files.readString(file));
  }
}
