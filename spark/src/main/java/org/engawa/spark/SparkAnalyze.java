// SPDX-License-Identifier: Apache-2.0
package org.engawa.spark;

import java.util.List;
import org.engawa.study.analyze.Analyze;

/** {@code engawa analyze --on} a master of Spark, as the launcher starts it. */
public final class SparkAnalyze {

  private SparkAnalyze() {}

  /** Ends with the exit status that the command has everywhere. */
  public static void main(String[] words) {
    var analyze =
        new Analyze(System.out, System.err, word -> Master.of(word).map(SparkGround::new));
    System.exit(analyze.run(List.of(words)));
  }
}
