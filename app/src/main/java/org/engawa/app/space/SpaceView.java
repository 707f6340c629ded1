// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.space;

import java.util.List;

/**
 * The rings as a page shows them, and the same as a table.
 *
 * @param rings the farthest first
 * @param rows the nearest first
 */
public record SpaceView(List<Ring> rings, List<Row> rows) {

  /**
   * One ring.
   *
   * @param arc its edge, from the ground to the ground
   * @param level how full its colour is, 0 to 4
   * @param dotted whether nothing was noted
   * @param y where its name stands
   */
  public record Ring(String name, String arc, int level, boolean dotted, int y) {}

  /** One line of the table. */
  public record Row(String place, String now, String before) {}
}
