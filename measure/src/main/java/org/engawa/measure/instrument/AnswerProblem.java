// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

/** An answer that the coding does not allow. */
public record AnswerProblem(int item, int value, int from, int to) {

  /** One sentence with item, value and limit. */
  public String sentence() {
    return "item %d: %d is not one of %d to %d".formatted(item, value, from, to);
  }
}
