// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

/** What stands beside one item. */
public sealed interface Answer {

  /** A number, as it was given: not yet reversed. */
  record Given(int value) implements Answer {}

  /** Read, and left out on purpose. */
  record Skipped() implements Answer {}

  /** Not asked, or nothing entered. */
  record NotAsked() implements Answer {}
}
