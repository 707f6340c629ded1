// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engawa.measure.instrument.Cards;
import org.engawa.study.plan.Plan;
import org.engawa.study.plan.PlanOutcome;
import org.engawa.study.plan.PlanReader;
import org.engawa.study.plan.PlanReading.PlanRead;
import org.engawa.study.plan.PlanRun;
import org.engawa.study.table.TableNotes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that is handed out finds the same figures, where there is an R to run it. */
class ReplicateRTests {

  private static final Path EXAMPLE = Path.of("../docs/examples/nonaka-made-up.yaml");
  private static final Path TABLES = Path.of("src/test/resources/reference");

  /** Both programs climb to the top of the likelihood by steps, and stop close to it. */
  private static final double CLIMBED = 1e-5;

  /** What ptukey of R is good for, as a difference. */
  private static final double TUKEY = 1e-8;

  /** Lines of the script that are no figures. */
  private final List<String> said = new ArrayList<>();

  @TempDir private Path folder;

  @Test
  void findsTheFiguresOfTheExample() throws Exception {
    holds(Files.readString(EXAMPLE), "2_nonaka/cohort.csv");
  }

  @Test
  void findsWhatPapersPrint() throws Exception {
    holds(Files.readString(Path.of("../docs/examples/nonaka-printed.yaml")), "2_nonaka/cohort.csv");
  }

  @Test
  void repeatsTestsOfMoreThanTwoGroups() throws Exception {
    holds(
        """
        study: plants
        data: rows.csv
        variables:
          weight: {type: number}
          group: {levels: {ctrl: 0, trt1: 1, trt2: 2}}
        run:
          - compare: {outcomes: [weight], by: group}
        """,
        "1_real/plantgrowth.csv");
    assertThat(said).isEmpty();
  }

  @Test
  void repeatsSharesWordsAndSlopesOfThreeLevels() throws Exception {
    holds(
        """
        study: scores
        data: rows.csv
        variables:
          gender: {levels: {'1': 1, '2': 2}}
          education: {levels: {'0': 0, '1': 1, '2': 2, '3': 3, '4': 4, '5': 5}}
          age: {type: number}
          ACT: {type: number}
          SATV: {type: number}
        run:
          - compare: {outcomes: [gender, ACT, age], by: education}
          - prevalence: {of: education, level: '3', by: gender}
          - prevalence: {of: gender, level: '2'}
          - regress:
              outcome: SATV
              steps: [[ACT, education], [ACT × education]]
              scale: centre
              slopes: {moderator: education, when: p < .99}
        """,
        "1_real/sat_act.csv");
  }

  @Test
  void repeatsChangeAndMixedModels() throws Exception {
    holds(
        """
        study: visits
        data: rows.csv
        id: id
        variables:
          arm: {levels: {tau: 0, program: 1}}
          day: {type: number}
          score: {type: number}
        run:
          - change: {score: score, person: id, time: day, reliability: 0.94, sd: 16, better: higher}
          - change: {score: score, person: id, time: day, reliability: 0.9, better: lower}
          - mixed: {outcome: score, predictors: [day, arm], person: id, random: intercept, likelihood: ml}
          - mixed: {outcome: score, predictors: [day], person: id, random: slope}
        """,
        "4_longitudinal/longitudinal.csv");
  }

  @Test
  void repeatsAgreement() throws Exception {
    holds(
        """
        study: codes
        data: rows.csv
        variables:
          severity_a: {type: number}
          severity_b: {type: number}
          severity_c: {type: number}
        run:
          - agreement: {coders: [severity_a, severity_b, severity_c], level: nominal}
          - agreement: {coders: [severity_a, severity_b, severity_c], level: ordinal}
          - agreement: {coders: [severity_a, severity_b, severity_c], level: interval}
          - agreement: {coders: [severity_a, severity_b, severity_c], level: ratio}
        """,
        "6_interrater/codes.csv");
  }

  @Test
  void fillsMissingAnswersByTheSameRule() throws Exception {
    holds(
        Files.readString(EXAMPLE)
            .replace("scales: none", "scales: {prorate: 0.5}")
            .replace("scale: centre", "scale: z")
            .replace("correlations: pairwise", "correlations: listwise"),
        "2_nonaka/cohort_missing.csv");
  }

  @Test
  void asksForTextWhereTheTableIsParquet() throws Exception {
    var read =
        (PlanRead)
            PlanReader.read(EXAMPLE.toString(), Files.readAllBytes(EXAMPLE), Cards.shipped());
    var notes = new TableNotes(new TableNotes.Form.Parquet(), 200, List.of());

    assertThat(ReplicateR.of(read.plan(), notes))
        .contains("given[1] else stop(\"base R does not read Parquet")
        .contains("sep = \",\"");
  }

  @Test
  void writesWordsThatNoLocaleSpoils() {
    assertThat(ReplicateR.text("a\"b\\c\n年"))
        .isEqualTo("\"a\\\"b\\\\c\\U0000000a\\U00005e74\"")
        .matches("\\p{ASCII}*");
  }

  private void holds(String written, String csv) throws Exception {
    Files.copy(TABLES.resolve(csv), folder.resolve("rows.csv"));
    var file = folder.resolve("plan.yaml");
    Files.writeString(file, written.replaceFirst("data: .*", "data: rows.csv"));
    var read =
        (PlanRead) PlanReader.read(file.toString(), Files.readAllBytes(file), Cards.shipped());
    var plan = read.plan();
    var ran = (PlanOutcome.Ran) PlanRun.of(plan, file, _ -> {});
    assumeThat(onThePath()).as("there is no Rscript on the PATH to run the script").isTrue();
    var theirs = theirs(plan, ran);
    var ours = new LinkedHashMap<>(Repeated.of(ran.results()));
    if (said.stream().anyMatch(line -> line.contains("needs the package nlme"))) {
      ours.keySet().removeIf(ReplicateRTests::isOfMixed);
    }
    assertThat(theirs.keySet()).containsExactlyInAnyOrderElementsOf(ours.keySet());
    theirs.forEach(
        (name, value) -> {
          double relative = isOfMixed(name) ? CLIMBED : 1e-8;
          double least = name.endsWith("/p_adj") ? TUKEY : 1e-10;
          double allowed = Math.max(least, relative * Math.abs(value));
          assertThat(Math.abs(ours.getOrDefault(name, Double.NaN) - value))
              .as("%s: R has %s, ours is %s", name, value, ours.get(name))
              .isLessThanOrEqualTo(allowed);
        });
  }

  private static boolean isOfMixed(String name) {
    return name.endsWith("/logLik") || name.endsWith("/estimate");
  }

  private static boolean onThePath() {
    String path = System.getenv().getOrDefault("PATH", "");
    return List.of(path.split(File.pathSeparator)).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "Rscript")));
  }

  private Map<String, Double> theirs(Plan plan, PlanOutcome.Ran ran)
      throws IOException, InterruptedException {
    var script = folder.resolve("replicate.R");
    Files.writeString(script, ReplicateR.of(plan, ran.table()));
    var process =
        new ProcessBuilder("Rscript", "--vanilla", script.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    Map<String, Double> theirs = new LinkedHashMap<>();
    for (String line : printed.lines().toList()) {
      int tab = line.lastIndexOf('\t');
      if (tab < 0) {
        said.add(line);
        continue;
      }
      theirs.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
    }
    return theirs;
  }
}
