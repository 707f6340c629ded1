// SPDX-License-Identifier: Apache-2.0
package org.engawa.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.engawa.measure.instrument.Cards;
import org.engawa.study.analyze.Analyze.Asked;
import org.engawa.study.plan.Plan;
import org.engawa.study.plan.PlanOutcome;
import org.engawa.study.plan.PlanReader;
import org.engawa.study.plan.PlanReading.PlanRead;
import org.engawa.study.plan.PlanReading.PlanRefused;
import org.engawa.study.report.ResultsJson;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A plan with every kind of step over people who were asked three times, all of it made up. */
final class MadeUp {

  private static final double SAME = 1e-10;

  static final String PLAN =
      """
      study: made up
      data: rows.csv
      id: id
      variables:
        visit: {type: number}
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
      missing: {scales: {prorate: 0.6}, correlations: pairwise}
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
            bootstrap: {resamples: 200, seed: 7}
        - logit: {outcome: g, predictors: [x, q.total]}
        - change: {score: q.total, person: id, time: visit, reliability: 0.9, sd: 4, better: lower}
        - mixed: {outcome: y, predictors: [x, visit], person: id, random: intercept}
        - agreement: {coders: [one, two], level: nominal}
        - prevalence: {of: h, level: d, by: g}
      """;

  private MadeUp() {}

  /** Some cells are empty; the names of some people have quotes and ends of lines in them. */
  static List<String> lines(int rows) {
    var chance = new Random(7);
    var lines = new ArrayList<String>();
    lines.add("id,visit,x,y,z,g,h,one,two,q_1,q_2,q_3,q_4,q_5,s_1,s_2,s_3");
    for (int row = 0; row < rows; row++) {
      double x = Math.rint(1e4 * chance.nextGaussian()) / 1e3;
      int z = 100 + chance.nextInt(40);
      boolean b = chance.nextBoolean();
      int mood = chance.nextInt(5);
      double noise = chance.nextGaussian() + row / 3 % 5;
      double y = Math.rint(1e3 * (x / 2 + z / 9.0 + mood + (b ? x : 0) + noise)) / 1e3;
      var cells = new ArrayList<Object>(List.of(row % 3, x, y, z, b ? "b" : "a"));
      cells.add("cde".charAt(mood % 3));
      cells.add(chance.nextBoolean() ? "yes" : "no");
      cells.add(chance.nextInt(4) == 0 ? "no" : "yes");
      for (int item = 0; item < 5; item++) {
        cells.add((mood + chance.nextInt(2)) % 5);
      }
      for (int item = 0; item < 3; item++) {
        cells.add(1 + (mood + chance.nextInt(3)) % 7);
      }
      cells.replaceAll(cell -> chance.nextInt(30) == 0 ? "" : cell);
      String person = row / 3 % 50 == 7 ? "\"p \"\"%d\"\",\nof two lines\"" : "p%d";
      lines.add(
          person.formatted(row / 3)
              + ","
              + String.join(",", cells.stream().map(String::valueOf).toList()));
    }
    return lines;
  }

  /** The plan as it is asked for from this folder. */
  static Asked asked(Path folder, String plan) throws IOException {
    var file = Files.writeString(folder.resolve("plan.yaml"), plan);
    byte[] yaml = plan.getBytes(UTF_8);
    return switch (PlanReader.read(file.toString(), yaml, Cards.shipped())) {
      case PlanRead(Plan read) -> new Asked(read, file, yaml, Optional.empty());
      case PlanRefused(var problems) -> throw new AssertionError(problems);
    };
  }

  /** Holds every figure, word and reason of one run to those of another. */
  static void same(PlanOutcome one, PlanOutcome other) {
    assertThat(other).as("%s", other).isInstanceOf(PlanOutcome.Ran.class);
    same(
        ResultsJson.of(((PlanOutcome.Ran) one).results()),
        ResultsJson.of(((PlanOutcome.Ran) other).results()));
  }

  static void same(String one, String other) {
    var settings = LoadSettings.builder().setCodePointLimit(10_000_000).build();
    int numbers =
        same("", new Load(settings).loadFromString(one), new Load(settings).loadFromString(other));
    assertThat(numbers).isGreaterThan(500);
  }

  /** How many numbers there are. */
  private static int same(String path, Object one, Object other) {
    if (one instanceof Number a && other instanceof Number b) {
      double allowed = SAME * Math.max(1e-3, Math.abs(a.doubleValue()));
      assertThat(Math.abs(a.doubleValue() - b.doubleValue()))
          .as("%s: %s and %s", path, a, b)
          .isLessThanOrEqualTo(allowed);
      return 1;
    }
    if (one instanceof List<?> list && other instanceof List<?> others) {
      assertThat(others.size()).as(path).isEqualTo(list.size());
      int numbers = 0;
      for (int at = 0; at < list.size(); at++) {
        numbers += same(path + "/" + at, list.get(at), others.get(at));
      }
      return numbers;
    }
    if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> others) {
      assertThat(others.keySet()).as(path).isEqualTo(map.keySet());
      return map.keySet().stream()
          .mapToInt(key -> same(path + "/" + key, map.get(key), others.get(key)))
          .sum();
    }
    assertThat(other).as(path).isEqualTo(one);
    return 0;
  }
}
