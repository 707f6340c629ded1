// SPDX-License-Identifier: Apache-2.0
package org.engawa.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.engawa.measure.document.Problem;
import org.engawa.spark.Harvest.Reaped;
import org.engawa.study.plan.FileRows;
import org.engawa.study.plan.PartRows;
import org.engawa.study.plan.StudyRows;
import org.engawa.study.stat.Gathering;
import org.engawa.study.table.Reading;
import org.engawa.study.table.TableNotes;
import org.engawa.study.table.TablePart;
import org.engawa.study.table.TableParts;

/** The rows of a table of text. Of each part of its file one task gathers. */
final class TextRows implements StudyRows {

  private static final long MOST_PARTS = 256;
  private static final long LEAST = 1 << 22;
  private static final long MOST = 1 << 26;

  private final JavaRDD<TablePart> parts;
  private final Errand errand;
  private final Path file;

  private TextRows(JavaRDD<TablePart> parts, Errand errand, Path file) {
    this.parts = parts;
    this.errand = errand;
    this.file = file;
  }

  /** In parts that depend on the file alone, so that figures do not depend on who reads it. */
  static Reading<StudyRows> of(JavaSparkContext spark, Errand errand, Path file)
      throws IOException {
    return of(spark, errand, file, Math.clamp(Files.size(file) / MOST_PARTS, LEAST, MOST));
  }

  /**
   * In parts of that size.
   *
   * @param about how many bytes each has, and the rest of a row
   */
  static Reading<StudyRows> of(JavaSparkContext spark, Errand errand, Path file, long about) {
    return switch (TableParts.of(file, about)) {
      case Reading.Refused(var problems) -> new Reading.Refused<>(problems);
      case Reading.Read(var parts) ->
          new Reading.Read<>(new TextRows(spark.parallelize(parts, parts.size()), errand, file));
    };
  }

  @Override
  public <G extends Gathering<G>> Reading<Pass<G>> pass(G empty) {
    var task = errand;
    List<Harvest<G>> all = Harvest.inOrder(parts.map(part -> gather(task, part, empty)).collect());
    var reaped = Harvest.reaped(all);
    return reaped.size() < all.size()
        ? again(empty)
        : TableNotes.joined(reaped.stream().map(Reaped::notes).toList())
            .<Reading<Pass<G>>>map(
                notes -> new Reading.Read<>(new Pass<>(Harvest.joined(reaped, empty), notes)))
            .orElseGet(() -> again(empty));
  }

  private static <G extends Gathering<G>> Harvest<G> gather(
      Errand errand, TablePart part, G empty) {
    Reading<Pass<G>> reading = new PartRows(errand.plan(), part).pass(empty);
    return switch (reading) {
      case Reading.Refused(var problems) ->
          new Harvest.Spoiled<>(part.file(), part.from(), Harvest.Wrong.of(problems));
      case Reading.Read(var pass) ->
          new Harvest.Reaped<>(part.file(), part.from(), pass.gathered(), pass.notes());
    };
  }

  /** Reads the table from its begin as one does without Spark, to say where it is wrong. */
  private <G extends Gathering<G>> Reading<Pass<G>> again(G empty) {
    var reading =
        switch (FileRows.of(errand.plan(), file)) {
          case Reading.Refused(var problems) -> new Reading.Refused<Pass<G>>(problems);
          case Reading.Read(FileRows rows) -> rows.pass(empty);
        };
    return reading instanceof Reading.Refused
        ? reading
        : new Reading.Refused<>(
            List.of(
                new Problem(
                    file.toString(),
                    0,
                    0,
                    "expected the same file under the same path for every worker of Spark")));
  }
}
