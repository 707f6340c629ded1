// SPDX-License-Identifier: Apache-2.0
package org.engawa.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code engawa analyze} is asked.
 *
 * @param plan the plan's file
 * @param folder where the results go
 * @param data an installation's folder, whose cards count too
 */
record AnalyzeOptions(Path plan, Path folder, Optional<Path> data) {

  static final String USAGE =
      """
      usage: engawa analyze PLAN.yaml [-o DIR] [--data DIR]
      the results go to -o, or else to a folder named after the plan beside it""";

  /** Reads them; empty when they are wrong. */
  static Optional<AnalyzeOptions> read(List<String> words) {
    Optional<String> plan = Optional.empty();
    Optional<String> folder = Optional.empty();
    Optional<String> data = Optional.empty();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean hasValue = i + 1 < words.size();
      if (word.equals("-o") && hasValue && folder.isEmpty()) {
        folder = Optional.of(words.get(++i));
      } else if (word.equals("--data") && hasValue && data.isEmpty()) {
        data = Optional.of(words.get(++i));
      } else if (word.startsWith("-") || word.isEmpty() || plan.isPresent()) {
        return Optional.empty();
      } else {
        plan = Optional.of(word);
      }
    }
    try {
      var file = plan.map(Path::of).filter(path -> path.getFileName() != null);
      var to = folder.map(Path::of);
      var installed = data.map(Path::of);
      return file.map(it -> new AnalyzeOptions(it, to.orElseGet(() -> beside(it)), installed));
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
