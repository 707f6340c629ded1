// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.engawa.measure.instrument.Cards;
import org.engawa.study.plan.PlanReading.PlanRead;
import org.engawa.study.plan.PlanReading.PlanRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a figure is the same however the rows come. */
class StreamedTests {

  private static final double SAME = 1e-10;
  private static final String PLAN =
      """
      study: streamed
      data: rows.csv
      id: id
      variables:
        x: {type: number}
        y: {type: number}
        z: {type: number}
        g: {levels: {a: 0, b: 1}}
        h: {levels: {c: 0, d: 1, e: 2}}
        one: {levels: {yes: 1, no: 0}}
        two: {levels: {yes: 1, no: 0}}
      instruments:
        q: {items: q_1..q_5, range: [0, 4], reverse: [4], scales: {total: 1..5, half: [1, 2]}}
        s: {items: s_1..s_3, range: [1, 7], scales: {mean: 1..3}}
      missing: {scales: {prorate: 0.6}, correlations: %s}
      run:
        - describe: {by: g}
        - describe: {of: [g, h, x]}
        - reliability: all
        - compare: {outcomes: [y, q.total, h], by: g}
        - compare: {outcomes: [x, s.mean], by: h}
        - correlate: {with: y, predictors: [x, z, q.total, s.mean], select: "|r| > 0.1"}
        - correlate: {with: y, predictors: [x, z], coefficient: spearman}
        - regress:
            outcome: y
            steps: [[g, x], [selected], [g × selected, x × z]]
            scale: centre
            slopes: {moderator: g}
        - regress: {outcome: y, steps: [[x, h], [x × h]], scale: z, slopes: {moderator: h}}
        - regress: {outcome: q.total, steps: [[g, x, z, g × x]]}
        - logit: {outcome: g, predictors: [x, q.total]}
        - agreement: {coders: [one, two], level: nominal}
        - prevalence: {of: h, level: d, by: g}
      """;

  @TempDir private Path folder;

  /** Made-up rows, a tenth of whose cells are empty. */
  private static List<String> lines(int rows) {
    var chance = new Random(7);
    var lines = new ArrayList<String>();
    lines.add("id,x,y,z,g,h,one,two,q_1,q_2,q_3,q_4,q_5,s_1,s_2,s_3");
    for (int row = 0; row < rows; row++) {
      double x = Math.rint(1e4 * chance.nextGaussian()) / 1e3;
      double z = 100 + chance.nextInt(40);
      boolean b = chance.nextBoolean();
      int mood = chance.nextInt(5);
      double y =
          Math.rint(1e3 * (x / 2 + z / 9 + mood + (b ? x : 0) + chance.nextGaussian())) / 1e3;
      var cells = new ArrayList<Object>(List.of(x, y, z, b ? "b" : "a", "cde".charAt(mood % 3)));
      cells.add(chance.nextBoolean() ? "yes" : "no");
      cells.add(chance.nextInt(4) == 0 ? "no" : "yes");
      for (int item = 0; item < 5; item++) {
        cells.add((mood + chance.nextInt(2)) % 5);
      }
      for (int item = 0; item < 3; item++) {
        cells.add(1 + (mood + chance.nextInt(3)) % 7);
      }
      cells.replaceAll(cell -> chance.nextInt(30) == 0 ? "" : cell);
      lines.add("p" + row + "," + String.join(",", cells.stream().map(String::valueOf).toList()));
    }
    return lines;
  }

  private Plan plan(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return switch (PlanReader.read("plan.yaml", bytes, Cards.shipped())) {
      case PlanRead(Plan plan) -> plan;
      case PlanRefused(var problems) -> throw new AssertionError(problems);
    };
  }

  @Test
  void everyFigureIsTheSameHeldAndStreamed() throws Exception {
    for (String missing : List.of("pairwise", "listwise")) {
      var plan = plan(PLAN.formatted(missing));
      var lines = lines(900);
      Files.write(folder.resolve("rows.csv"), lines);

      var held = flat(PlanRun.of(plan, folder.resolve("plan.yaml"), _ -> {}));
      for (int size : List.of(1, 2, 7, 300)) {
        var rows = new Scattered(plan, lines, size);
        var streamed =
            flat(PlanRun.over(rows, plan, "plan.yaml", new Memory(0, Long.MAX_VALUE, 0)));

        assertThat(streamed.keySet()).isEqualTo(held.keySet()).hasSizeGreaterThan(1_000);
        held.forEach((name, figure) -> same(name + " of " + size, figure, streamed.get(name)));
      }
    }
  }

  private static void same(String name, Object one, Object other) {
    if (one instanceof Double a && other instanceof Double b) {
      boolean both = a.isNaN() && b.isNaN();
      assertThat(both || Math.abs(a - b) <= SAME * Math.max(1e-3, Math.abs(a)))
          .as("%s: %s and %s", name, a, b)
          .isTrue();
    } else {
      assertThat(other).as(name).isEqualTo(one);
    }
  }

  /** Every figure by its path. */
  private static Map<String, Object> flat(PlanOutcome outcome) {
    var flat = new LinkedHashMap<String, Object>();
    int at = 0;
    for (Result result : Ran.results(outcome)) {
      put(flat, at++ + result.kind(), result.part());
      flat.put(at + " notes", result.notes());
    }
    return flat;
  }

  private static void put(Map<String, Object> flat, String path, Part part) {
    for (var each : part.byName().entrySet()) {
      String name = path + "/" + each.getKey();
      switch (each.getValue()) {
        case Part.Content.Word(String word) -> flat.put(name, word);
        case Part.Content.Words(var words) -> flat.put(name, words);
        case Part.Content.Number(var figure) -> {
          var number = figure.number();
          flat.put(name, number.isPresent() ? (Object) number.getAsDouble() : figure);
        }
        case Part.Content.Line(double[] numbers) -> put(flat, name, numbers);
        case Part.Content.Square(double[][] rows) -> {
          for (int i = 0; i < rows.length; i++) {
            put(flat, name + "/" + i, rows[i]);
          }
        }
        case Part.Content.Within(Part within) -> put(flat, name, within);
        case Part.Content.Rows(var parts) -> {
          for (int i = 0; i < parts.size(); i++) {
            put(flat, name + "/" + i, parts.get(i));
          }
        }
      }
    }
  }

  private static void put(Map<String, Object> flat, String name, double[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      flat.put(name + "/" + i, numbers[i]);
    }
  }
}
