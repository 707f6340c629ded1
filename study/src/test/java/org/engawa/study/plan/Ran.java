// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engawa.measure.document.Problem;
import org.engawa.measure.instrument.Cards;
import org.engawa.study.plan.PlanReading.PlanRead;
import org.engawa.study.plan.PlanReading.PlanRefused;
import org.engawa.study.stat.Figures;

/** Runs plans in tests, and finds figures in what they give. */
final class Ran {

  private Ran() {}

  /** A small plan in this folder over this table. */
  static PlanOutcome of(Path folder, String plan, String csv) {
    try {
      Files.writeString(folder.resolve("rows.csv"), csv);
      var file = Files.writeString(folder.resolve("plan.yaml"), plan);
      return of(file);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  static PlanOutcome of(Path file) {
    try {
      return switch (PlanReader.read(file.toString(), Files.readAllBytes(file), Cards.shipped())) {
        case PlanRead(Plan plan) -> PlanRun.of(plan, file, _ -> {});
        case PlanRefused(var problems) -> throw new AssertionError(problems);
      };
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static List<Result> results(PlanOutcome outcome) {
    return switch (outcome) {
      case PlanOutcome.Ran ran -> ran.results();
      case PlanOutcome.Refused(var problems) -> throw new AssertionError(problems);
    };
  }

  static List<String> refusal(PlanOutcome outcome) {
    return switch (outcome) {
      case PlanOutcome.Ran ran -> throw new AssertionError(ran);
      case PlanOutcome.Refused(var problems) -> problems.stream().map(Problem::expected).toList();
    };
  }

  static Part within(Part part, String name) {
    return ((Part.Content.Within) at(part, name)).part();
  }

  static List<Part> rows(Part part, String name) {
    return ((Part.Content.Rows) at(part, name)).parts();
  }

  static String word(Part part, String name) {
    return ((Part.Content.Word) at(part, name)).text();
  }

  static List<String> words(Part part, String name) {
    return ((Part.Content.Words) at(part, name)).texts();
  }

  static double number(Part part, String name) {
    return ((Part.Content.Number) at(part, name)).figure().number().orElse(Double.NaN);
  }

  /** The figures right here, as procedures have them. */
  static Figures figures(Part part) {
    var figures = Figures.none();
    for (var each : part.byName().entrySet()) {
      if (each.getValue() instanceof Part.Content.Number(var figure)) {
        figures = figures.and(each.getKey(), figure);
      }
    }
    return figures;
  }

  private static Part.Content at(Part part, String name) {
    assertThat(part.byName()).containsKey(name);
    return part.byName().get(name);
  }

  /** A table of rows made from a number each. */
  static String table(String header, int rows, IntFunction<String> row) {
    return IntStream.range(0, rows)
        .mapToObj(row)
        .collect(Collectors.joining("\n", header + "\n", "\n"));
  }
}
