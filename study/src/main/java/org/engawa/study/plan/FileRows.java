// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.nio.file.Path;
import org.engawa.study.stat.Gathering;
import org.engawa.study.table.CodeBook;
import org.engawa.study.table.Reading;
import org.engawa.study.table.TableNotes;
import org.engawa.study.table.TableReader;

/** The rows of a table in a file. */
final class FileRows implements StudyRows {

  private final Plan plan;
  private final CodeBook book;
  private final Path file;

  private FileRows(Plan plan, CodeBook book, Path file) {
    this.plan = plan;
    this.book = book;
    this.file = file;
  }

  static Reading<FileRows> of(Plan plan, Path file) {
    return switch (StudyBook.of(plan, file.toString())) {
      case Reading.Refused(var problems) -> new Reading.Refused<>(problems);
      case Reading.Read(CodeBook book) -> new Reading.Read<>(new FileRows(plan, book, file));
    };
  }

  @Override
  public <G extends Gathering<G>> Reading<Pass<G>> pass(G empty) {
    var blocks = new StudyBlocks(plan);
    var gathered = empty.empty();
    var reading = new TableReader(book).stream(file, chunk -> gathered.add(blocks.block(chunk)));
    return switch (reading) {
      case Reading.Refused(var problems) -> new Reading.Refused<>(problems);
      case Reading.Read(TableNotes notes) -> new Reading.Read<>(new Pass<>(gathered, notes));
    };
  }
}
