// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.people;

import java.util.List;

/**
 * The rings as a page shows them, and the same as a table.
 *
 * @param rings the farthest first
 * @param dots one for each in the table, by its number
 * @param rows the nearest first
 */
public record NetworkView(List<Ring> rings, List<Dot> dots, List<Row> rows) {

  /**
   * One ring.
   *
   * @param arc its edge, from the ground to the ground
   * @param level how full its colour is
   * @param y where its name stands
   */
  public record Ring(String name, String arc, int level, int y) {}

  /** Somebody, at their place in their ring. */
  public record Dot(String number, int x, int y) {}

  /**
   * Somebody in words.
   *
   * @param id to change it
   */
  public record Row(
      String id,
      String number,
      String who,
      String near,
      String channel,
      String often,
      String more) {}
}
