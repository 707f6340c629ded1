// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import org.engawa.study.stat.Gathering;
import org.engawa.study.table.CodeBook;
import org.engawa.study.table.Reading;
import org.engawa.study.table.TableNotes;
import org.engawa.study.table.TablePart;
import org.engawa.study.table.TableReader;

/** The rows of one part of a table of text, of which there may be none. */
public final class PartRows implements StudyRows {

  private final Plan plan;
  private final TablePart part;

  /** Prepares a reading. */
  public PartRows(Plan plan, TablePart part) {
    this.plan = plan;
    this.part = part;
  }

  @Override
  public <G extends Gathering<G>> Reading<Pass<G>> pass(G empty) {
    return switch (StudyBook.of(plan, part.file())) {
      case Reading.Refused(var problems) -> new Reading.Refused<>(problems);
      case Reading.Read(CodeBook book) -> pass(empty, new TableReader(book));
    };
  }

  private <G extends Gathering<G>> Reading<Pass<G>> pass(G empty, TableReader reader) {
    var blocks = new StudyBlocks(plan);
    G gathered = empty.empty();
    return switch (reader.stream(part, chunk -> gathered.add(blocks.block(chunk)))) {
      case Reading.Refused(var problems) -> new Reading.Refused<>(problems);
      case Reading.Read(TableNotes notes) -> new Reading.Read<>(new Pass<>(gathered, notes));
    };
  }
}
