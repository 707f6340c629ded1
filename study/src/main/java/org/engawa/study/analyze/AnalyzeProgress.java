// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.analyze;

import java.io.PrintStream;
import java.time.Duration;
import org.engawa.study.plan.Step;

/** Says on a terminal at which step a long run is. */
final class AnalyzeProgress {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final PrintStream err;
  private final int steps;
  private final long began = System.nanoTime();
  private int step;
  private int shown;

  private AnalyzeProgress(PrintStream err, int steps) {
    this.err = err;
    this.steps = steps;
  }

  static AnalyzeProgress on(PrintStream err, int steps) {
    var console = System.console();
    return new AnalyzeProgress(
        console != null && console.isTerminal()
            ? err
            : new PrintStream(PrintStream.nullOutputStream()),
        steps);
  }

  void begins(Step next) {
    step++;
    if (System.nanoTime() - began >= PATIENCE.toNanos()) {
      String line = "step %d of %d: %s".formatted(step, steps, next.kind());
      err.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
      err.flush();
      shown = line.length();
    }
  }

  void ends() {
    if (shown > 0) {
      err.print("\r" + " ".repeat(shown) + "\r");
      err.flush();
    }
  }
}
