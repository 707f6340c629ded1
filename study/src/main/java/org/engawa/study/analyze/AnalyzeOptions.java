// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.analyze;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code engawa analyze} is asked.
 *
 * @param plan the plan's file
 * @param folder where the results go
 * @param data an installation's folder, whose cards count too
 * @param on what runs it
 */
record AnalyzeOptions(Path plan, Path folder, Optional<Path> data, String on) {

  static final String USAGE =
      """
      usage: engawa analyze PLAN.yaml [-o DIR] [--data DIR] [--on WHERE]
      the results go to -o, or else to a folder named after the plan beside it
      WHERE is local, or one of Apache Spark: local[CORES], spark://HOST:PORT, \
      local-cluster[WORKERS,CORES,MEGABYTES]""";

  private static final Set<String> WITH_VALUE = Set.of("-o", "--data", "--on");

  /** Reads them; empty when they are wrong. */
  static Optional<AnalyzeOptions> read(List<String> words) {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean option = WITH_VALUE.contains(word);
      if (option && i + 1 == words.size() || !option && (word.startsWith("-") || word.isEmpty())) {
        return Optional.empty();
      }
      if (given.putIfAbsent(option ? word : "", option ? words.get(++i) : word) != null) {
        return Optional.empty();
      }
    }
    try {
      var file =
          Optional.ofNullable(given.get("")).map(Path::of).filter(it -> it.getFileName() != null);
      var to = Optional.ofNullable(given.get("-o")).map(Path::of);
      var installed = Optional.ofNullable(given.get("--data")).map(Path::of);
      String on = given.getOrDefault("--on", "local");
      return file.map(it -> new AnalyzeOptions(it, to.orElseGet(() -> beside(it)), installed, on));
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  private static Path beside(Path plan) {
    String name = plan.getFileName().toString();
    String bare = name.replaceFirst("\\.ya?ml$", "");
    return plan.resolveSibling(bare.equals(name) ? name + "-results" : bare);
  }
}
