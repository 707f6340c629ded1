// SPDX-License-Identifier: Apache-2.0
package org.engawa.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.engawa.measure.instrument.Cards;
import org.engawa.study.analyze.Analyze.Asked;
import org.engawa.study.plan.Plan;
import org.engawa.study.plan.PlanReader;
import org.engawa.study.plan.PlanReading.PlanRead;
import org.engawa.study.plan.PlanReading.PlanRefused;

/**
 * The plan as it travels to where the rows are read: its file, and those of the installation's own
 * cards.
 *
 * @param cards by the names of their files
 */
record Errand(byte[] yaml, Map<String, byte[]> cards) implements Serializable {

  static Errand of(Asked asked) throws IOException {
    Map<String, byte[]> cards = new HashMap<>();
    if (asked.cards().filter(Files::isDirectory).isPresent()) {
      for (Path file : files(asked.cards().get())) {
        cards.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return new Errand(asked.yaml(), cards);
  }

  /** The plan, read again; what was read once is read without a problem. */
  Plan plan() {
    if (cards.isEmpty()) {
      return plan(Cards.shipped());
    }
    try {
      var folder = Files.createTempDirectory("engawa-cards");
      try {
        for (var each : cards.entrySet()) {
          Files.write(folder.resolve(each.getKey()), each.getValue());
        }
        return plan(Cards.shippedAnd(folder));
      } finally {
        for (Path file : files(folder)) {
          Files.delete(file);
        }
        Files.delete(folder);
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private Plan plan(Cards known) {
    return switch (PlanReader.read("plan", yaml, known)) {
      case PlanRead(Plan plan) -> plan;
      case PlanRefused(var problems) ->
          throw new IllegalStateException(problems.getFirst().sentence());
    };
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).toList();
    }
  }
}
