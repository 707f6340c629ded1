// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

/** Where an analysis is that has not ended. */
sealed interface Stage {

  /** Others come first. */
  record Waiting() implements Stage {}

  /**
   * It is being reckoned.
   *
   * @param step from 1; 0 while the table is read
   * @param steps how many there are
   * @param kind the word by which the plan calls the step
   */
  record Reckoning(int step, int steps, String kind) implements Stage {}
}
