// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.util.List;
import java.util.Map;

/**
 * What a card says, in words.
 *
 * @param facts source, licence, key and the like, each with its name
 * @param provisional whether the key is
 * @param safety that items are marked, or empty
 * @param notes conflicts between sources and traps, English
 */
public record CardView(
    String id,
    String title,
    List<Map.Entry<String, String>> facts,
    boolean provisional,
    String safety,
    List<Scale> scales,
    List<String> notes) {

  /**
   * One scale.
   *
   * @param about how its answers become a value
   * @param lines its published lines, with what is known about their errors
   */
  public record Scale(String name, List<String> about, List<String> lines) {}
}
