// SPDX-License-Identifier: Apache-2.0
package org.engawa.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.MessageType;
import org.engawa.measure.document.Problem;
import org.engawa.study.table.Reading;
import org.engawa.study.table.TableFiles;

/**
 * The files of a Parquet table: one, or those of a folder.
 *
 * @param paths in the order of the rows
 * @param rows of all of them
 */
record ParquetFiles(List<Path> paths, long rows) {

  private static final byte[] MARK = {'P', 'A', 'R', '1'};

  /** Whether a table is read as Parquet: a folder, and a file that begins or is named like it. */
  static boolean is(Path table) throws IOException {
    if (Files.isDirectory(table) || table.toString().endsWith(".parquet")) {
      return true;
    }
    try (var in = Files.newInputStream(table)) {
      return Arrays.equals(in.readNBytes(MARK.length), MARK);
    }
  }

  /** Opens each, and holds all to the columns of the first; another would be read as missing. */
  static Reading<ParquetFiles> of(Path table) throws IOException {
    var paths = TableFiles.of(table);
    long rows = 0;
    Optional<MessageType> columns = Optional.empty();
    List<Problem> problems = new ArrayList<>();
    for (Path path : paths) {
      try (var reader = ParquetFileReader.open(new LocalInputFile(path))) {
        var found = reader.getFileMetaData().getSchema();
        rows += reader.getRecordCount();
        if (columns.isPresent() && !columns.get().equals(found)) {
          problem(problems, path, "expected the columns of " + paths.getFirst().getFileName());
        }
        columns = columns.or(() -> Optional.of(found));
      } catch (IOException | RuntimeException _) {
        problem(problems, path, "expected Parquet, this cannot be read as such");
      }
    }
    if (problems.isEmpty() && rows == 0) {
      problem(problems, table, "expected rows, there are none");
    }
    return problems.isEmpty()
        ? new Reading.Read<>(new ParquetFiles(paths, rows))
        : new Reading.Refused<>(problems);
  }

  private static void problem(List<Problem> problems, Path file, String expected) {
    problems.add(new Problem(file.toString(), 0, 0, expected));
  }
}
