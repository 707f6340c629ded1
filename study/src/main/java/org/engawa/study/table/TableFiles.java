// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of which a table is made: itself, or, of a folder that a cluster wrote, its parts. */
public final class TableFiles {

  private TableFiles() {}

  /** In the order of their names, which is that of the rows; a mark beside the parts is none. */
  public static List<Path> of(Path table) throws IOException {
    if (!Files.isDirectory(table)) {
      return List.of(table);
    }
    try (var files = Files.list(table)) {
      return files
          .filter(file -> !file.getFileName().toString().matches("[._].*"))
          .sorted()
          .toList();
    }
  }
}
