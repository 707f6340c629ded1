// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.steps;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.engawa.app.drawer.Leaf;

/**
 * Something that was, and that the person wants to remember; it may be tiny, and may lie behind an
 * ebb.
 *
 * @param about one of {@link #ABOUT}, or empty
 */
public record Milestone(UUID id, String words, String about, Instant keptAt) {

  /** What it can be about. */
  public static final List<String> ABOUT =
      List.of("space", "relation", "channel", "activity", "rhythm", "role", "hope");

  static Milestone of(Leaf leaf) {
    return new Milestone(leaf.id(), leaf.said("words"), leaf.said("about"), leaf.keptAt());
  }

  Map<String, String> fields() {
    return Map.of("words", words, "about", about);
  }

  @Override
  public String toString() {
    return "Milestone[" + id + "]";
  }
}
