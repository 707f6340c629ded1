// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.profile;

import java.util.List;

/**
 * The map as a page shows it: strips of water and the same as a table.
 *
 * @param months the heads of the table's columns, the newest last
 */
public record MapView(List<Part> parts, List<String> months, List<Row> rows) {

  /** Whether nothing was entered in this time. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** A heading with its strips. */
  public record Part(String heading, List<StripView> strips) {}

  /**
   * One strip.
   *
   * @param id for the drawing's name
   * @param label the dimension in plain words
   * @param source the instrument and who answered
   * @param sentence the same in one sentence of months
   * @param pieces lines that are not joined to each other
   * @param dots entries that stand alone
   * @param gaps where nothing was entered, in percent from the left
   */
  public record StripView(
      String id,
      String label,
      String source,
      String sentence,
      List<Piece> pieces,
      List<Dot> dots,
      List<String> gaps,
      String from) {}

  /** A line and the water under it. */
  public record Piece(String line, String area) {}

  /** One entry alone, in percent from the left and the top. */
  public record Dot(String x, String y) {}

  /** One row of the table: what was entered last in each month. */
  public record Row(String label, String source, List<String> cells) {}
}
