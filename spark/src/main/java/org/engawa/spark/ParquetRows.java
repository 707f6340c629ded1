// SPDX-License-Identifier: Apache-2.0
package org.engawa.spark;

import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.rdd.InputFileBlockHolder;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.engawa.study.plan.StudyCells;
import org.engawa.study.plan.StudyRows;
import org.engawa.study.stat.Gathering;
import org.engawa.study.table.Reading;
import org.engawa.study.table.TableNotes;
import org.engawa.study.table.TableNotes.Form;

/** The rows of a Parquet table. Of each part of a file one task gathers. */
final class ParquetRows implements StudyRows {

  private static final int MOST_TOLD = 100;

  private final JavaRDD<InternalRow> rows;
  private final Part part;
  private final List<String> leftAlone;

  private ParquetRows(JavaRDD<InternalRow> rows, Part part, List<String> leftAlone) {
    this.rows = rows;
    this.part = part;
    this.leftAlone = leftAlone;
  }

  static Reading<StudyRows> of(SparkSession spark, Errand errand, Path table) throws IOException {
    return switch (ParquetFiles.of(table)) {
      case Reading.Refused(var problems) -> new Reading.Refused<>(problems);
      case Reading.Read(ParquetFiles files) -> {
        var paths = files.paths().stream().map(path -> path.toUri().toString());
        yield of(spark.read().parquet(paths.toArray(String[]::new)), errand, table.toString());
      }
    };
  }

  private static Reading<StudyRows> of(Dataset<Row> table, Errand errand, String file) {
    var names = List.of(table.schema().fieldNames());
    return switch (StudyCells.of(errand.plan(), names, file)) {
      case Reading.Refused(var problems) -> new Reading.Refused<>(problems);
      case Reading.Read(StudyCells cells) -> {
        var columns = ParquetColumns.of(table.schema(), cells.leftAlone());
        var problems = columns.problems(table.schema(), file);
        var rows = table.select(columns.selected()).queryExecution().toRdd().toJavaRDD();
        yield problems.isEmpty()
            ? new Reading.Read<>(
                new ParquetRows(rows, new Part(errand, columns), cells.leftAlone()))
            : new Reading.Refused<>(problems);
      }
    };
  }

  @Override
  public <G extends Gathering<G>> Reading<Pass<G>> pass(G empty) {
    var task = part;
    List<Harvest<G>> all =
        Harvest.inOrder(rows.mapPartitions(some -> task.gather(some, empty)).collect());
    var wrong = Harvest.wrong(all);
    if (!wrong.isEmpty()) {
      return new Reading.Refused<>(wrong.stream().limit(MOST_TOLD).toList());
    }
    var reaped = Harvest.reaped(all);
    long count = reaped.stream().mapToLong(each -> each.notes().rows()).sum();
    var notes = new TableNotes(new Form.Parquet(), count, leftAlone);
    return new Reading.Read<>(new Pass<>(Harvest.joined(reaped, empty), notes));
  }

  /**
   * What a task knows.
   *
   * @param errand the plan
   */
  private record Part(Errand errand, ParquetColumns columns) implements Serializable {

    <G extends Gathering<G>> Iterator<Harvest<G>> gather(Iterator<InternalRow> rows, G empty) {
      if (!rows.hasNext()) {
        return Collections.emptyIterator();
      }
      // Spark says so once the first row is there.
      String file =
          Path.of(URI.create(InputFileBlockHolder.getInputFilePath().toString())).toString();
      long from = InputFileBlockHolder.getStartOffset();
      var cells = cells(file);
      G gathered = empty.empty();
      long count = 0;
      while (rows.hasNext()) {
        columns.read(rows.next(), cells);
        count++;
        if (cells.full()) {
          gathered.add(cells.block());
        }
      }
      gathered.add(cells.block());
      var notes = new TableNotes(new Form.Parquet(), count, cells.leftAlone());
      Harvest<G> harvest =
          cells.problems().isEmpty()
              ? new Harvest.Reaped<>(file, from, gathered, notes)
              : new Harvest.Spoiled<>(file, from, Harvest.Wrong.of(cells.problems()));
      return List.of(harvest).iterator();
    }

    private StudyCells cells(String file) {
      return switch (StudyCells.of(errand.plan(), columns.header(), file)) {
        case Reading.Read(StudyCells cells) -> cells;
        case Reading.Refused(var problems) ->
            throw new IllegalStateException(problems.getFirst().sentence());
      };
    }
  }
}
