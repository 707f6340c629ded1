// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.List;
import org.engawa.measure.document.Problem;
import org.engawa.study.stat.Block;
import org.engawa.study.table.Cells;
import org.engawa.study.table.CodeBook;
import org.engawa.study.table.Reading;
import org.engawa.study.table.TableNotes;

/**
 * Makes blocks of a plan's table out of rows whose cells are handed in one by one, for whoever
 * reads it in another way than from a file of text. One thread at a time.
 */
public final class StudyCells {

  private final Cells cells;
  private final StudyBlocks blocks;

  private StudyCells(Cells cells, Plan plan) {
    this.cells = cells;
    blocks = new StudyBlocks(plan);
  }

  /**
   * Begins with the names of the columns.
   *
   * @param file by which problems call the table
   */
  public static Reading<StudyCells> of(Plan plan, List<String> header, String file) {
    return switch (StudyBook.of(plan, file)) {
      case Reading.Refused(var problems) -> new Reading.Refused<>(problems);
      case Reading.Read(CodeBook book) ->
          switch (Cells.of(book, header, file)) {
            case Reading.Refused(var problems) -> new Reading.Refused<>(problems);
            case Reading.Read(Cells cells) -> new Reading.Read<>(new StudyCells(cells, plan));
          };
    };
  }

  /** Begins the next row, by which line problems call it. A cell not handed in is missing. */
  public void row(long line) {
    cells.row(line);
  }

  /** A cell of that row as it is written, by its place from 0. */
  public void text(int place, String cell) {
    cells.text(place, cell);
  }

  /** A cell of that row that is a number, by its place from 0; NaN is missing. */
  public void number(int place, double cell) {
    cells.number(place, cell);
  }

  /** Whether the {@link #block()} must be taken before the next row begins. */
  public boolean full() {
    return cells.full();
  }

  /** The rows since the last block, to be gathered before the next row begins. */
  public Block block() {
    return blocks.block(cells.chunk());
  }

  /** What is wrong with the rows whose block was taken; the table is refused if there is any. */
  public List<Problem> problems() {
    return cells.problems();
  }

  /** Columns that the plan does not know. */
  public List<String> leftAlone() {
    return cells.leftAlone();
  }

  /** How numbers have their fractions. */
  public TableNotes.DecimalMark decimal() {
    return cells.decimal();
  }
}
