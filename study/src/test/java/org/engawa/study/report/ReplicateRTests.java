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
import org.engawa.study.plan.Part;
import org.engawa.study.plan.Part.Content;
import org.engawa.study.plan.Plan;
import org.engawa.study.plan.PlanOutcome;
import org.engawa.study.plan.PlanReader;
import org.engawa.study.plan.PlanReading.PlanRead;
import org.engawa.study.plan.PlanRun;
import org.engawa.study.plan.Result;
import org.engawa.study.stat.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that is handed out finds the same figures, where there is an R to run it. */
class ReplicateRTests {

  private static final Path EXAMPLE = Path.of("../docs/examples/nonaka-made-up.yaml");
  private static final Path TABLES = Path.of("src/test/resources/reference/2_nonaka");

  private final Map<String, Double> ours = new LinkedHashMap<>();

  @TempDir private Path folder;

  @Test
  void findsTheFiguresOfTheExample() throws Exception {
    holds(Files.readString(EXAMPLE), "cohort.csv");
  }

  @Test
  void findsWhatPapersPrint() throws Exception {
    holds(Files.readString(Path.of("../docs/examples/nonaka-printed.yaml")), "cohort.csv");
  }

  @Test
  void fillsMissingAnswersByTheSameRule() throws Exception {
    holds(
        Files.readString(EXAMPLE)
            .replace("scales: none", "scales: {prorate: 0.5}")
            .replace("scale: centre", "scale: z")
            .replace("correlations: pairwise", "correlations: listwise"),
        "cohort_missing.csv");
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
    for (int at = 0; at < ran.results().size(); at++) {
      collect(at + 1, ran.results().get(at));
    }
    assertThat(theirs.keySet()).containsExactlyInAnyOrderElementsOf(ours.keySet());
    theirs.forEach(
        (name, value) -> {
          double allowed = Math.max(1e-10, 1e-8 * Math.abs(value));
          assertThat(Math.abs(ours.getOrDefault(name, Double.NaN) - value))
              .as("%s: R has %s, ours is %s", name, value, ours.get(name))
              .isLessThanOrEqualTo(allowed);
        });
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
      theirs.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
    }
    return theirs;
  }

  private void collect(int step, Result result) {
    var part = result.part();
    if (part.byName().containsKey("printed")) {
      printed(step, part);
      return;
    }
    switch (result.kind()) {
      case "describe" -> {
        for (Part variable : rows(part, "variables")) {
          String about = step + "/" + word(variable, "variable");
          put(about, variable, "n", "mean", "sd");
          rows(variable, "groups")
              .forEach(group -> put(about + "/" + word(group, "level"), group, "n", "mean", "sd"));
        }
      }
      case "reliability" ->
          rows(part, "scales")
              .forEach(
                  scale ->
                      put(
                          step + "/" + word(scale, "scale"),
                          within(scale, "listwise"),
                          "alpha_raw"));
      case "compare" ->
          rows(part, "outcomes")
              .forEach(
                  each ->
                      put(
                          step + "/" + word(each, "outcome"),
                          within(each, "welch"),
                          "t",
                          "df",
                          "p"));
      case "correlate" ->
          rows(part, "pairs").forEach(pair -> put(step + "/" + word(pair, "y"), pair, "r"));
      case "regress" -> regress(step, part);
      default ->
          rows(part, "coefficients").stream()
              .skip(1)
              .forEach(each -> put(step + "/" + word(each, "term"), each, "B"));
    }
  }

  private void printed(int step, Part part) {
    for (Part outcome : rows(part, "outcomes")) {
      String about = step + "/" + word(outcome, "outcome");
      put(about, within(outcome, "welch"), "t", "df", "p");
      put(about, outcome, "cohens_d_pooled");
      ours.put(about + "/d", ours.remove(about + "/cohens_d_pooled"));
    }
    rows(part, "levels").forEach(level -> put(step + "/" + word(level, "level"), level, "percent"));
    if (part.byName().containsKey("sum")) {
      put(step + "/" + word(part, "of"), part, "sum");
    }
  }

  private void regress(int step, Part part) {
    var steps = rows(part, "steps");
    for (int i = 0; i < steps.size(); i++) {
      String about = step + "/step" + (i + 1);
      put(about, steps.get(i), "R2", "R2_adj");
      put(about, within(steps.get(i), "change"), "F_change");
      rows(steps.get(i), "coefficients").stream()
          .skip(1)
          .forEach(each -> put(about + "/" + word(each, "term"), each, "B", "SE"));
    }
    for (Part slopes : rows(part, "simple_slopes")) {
      for (Part level : rows(slopes, "slopes")) {
        String about = step + "/slope/" + word(slopes, "predictor") + "/" + word(level, "group");
        put(about, level, "slope_B", "SE");
      }
    }
  }

  private void put(String about, Part part, String... names) {
    for (String name : names) {
      var figure = ((Content.Number) part.byName().get(name)).figure();
      ours.put(about + "/" + name, ((Figure.Value) figure).value());
    }
  }

  private static List<Part> rows(Part part, String name) {
    return part.byName().get(name) instanceof Content.Rows(var rows) ? rows : new ArrayList<>();
  }

  private static Part within(Part part, String name) {
    return ((Content.Within) part.byName().get(name)).part();
  }

  private static String word(Part part, String name) {
    return ((Content.Word) part.byName().get(name)).text();
  }
}
