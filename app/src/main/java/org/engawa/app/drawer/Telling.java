// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.drawer;

import java.util.List;

/**
 * A leaf in words, for whoever it was opened to and for its owner to take along.
 *
 * @param when softly, or the day that the person said
 * @param lines what it says, in the order of its form
 */
public record Telling(String when, List<Line> lines) {

  /** Leaves out the lines that say nothing. */
  public Telling {
    lines = lines.stream().filter(line -> !line.text().isBlank()).toList();
  }

  /** One line; its label is empty where the words speak for themselves. */
  public record Line(String label, String text) {}

  @Override
  public String toString() {
    return "Telling";
  }
}
