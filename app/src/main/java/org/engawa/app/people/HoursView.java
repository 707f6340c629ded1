// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.people;

import java.util.List;

/**
 * Days as lines of 24 hours, and the same as a table.
 *
 * @param days the latest first
 * @param rows one for each thing that was noted in these days
 * @param height of the drawing
 */
public record HoursView(List<DayLine> days, List<Mark> marks, List<Row> rows, int height) {

  /**
   * One day.
   *
   * @param nameY where its name stands
   * @param barY where its line begins
   */
  public record DayLine(String name, int nameY, int barY, List<Bar> bars) {}

  /**
   * Hours side by side for the same.
   *
   * @param number the number of its row
   * @param level how full its colour is; the number says the same
   */
  public record Bar(int x, int width, int middle, String number, int level) {}

  /** A line through all days at an hour. */
  public record Mark(int x, String hour, String anchor) {}

  /**
   * One line of the table.
   *
   * @param hours for each day, as it was noted
   */
  public record Row(String number, String what, List<String> hours) {}
}
