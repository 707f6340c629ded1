// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

import java.nio.file.Path;

/** Reads all rows of a table at once, as tests want them. */
final class Held {

  private Held() {}

  static Reading<Table> of(TableReader reader, Path file) {
    var rows = new HeldRows(reader.book());
    return switch (reader.stream(file, rows)) {
      case Reading.Read(TableNotes notes) -> new Reading.Read<>(rows.table(notes));
      case Reading.Refused(var problems) -> new Reading.Refused<>(problems);
    };
  }
}
