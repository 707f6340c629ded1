// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.List;

/**
 * What one step of a plan gave.
 *
 * @param kind the word by which the plan calls the step
 * @param part all figures of it
 * @param notes where it differs from what a reader of the plan would expect, as sentences
 */
public record Result(String kind, Part part, List<String> notes) {

  /** Keeps its own copy. */
  public Result {
    notes = List.copyOf(notes);
  }
}
