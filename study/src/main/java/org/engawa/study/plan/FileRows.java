// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.engawa.study.stat.Gathering;
import org.engawa.study.table.Chunk;
import org.engawa.study.table.CodeBook;
import org.engawa.study.table.Reading;
import org.engawa.study.table.TableNotes;
import org.engawa.study.table.TableReader;
import org.engawa.study.table.TableReader.Parts;
import org.engawa.study.table.Taking;

/**
 * The rows of a table in a file. The first pass reads it; what later ones need is kept in memory as
 * long as it is not too much, and else they read the file again.
 */
public final class FileRows implements StudyRows {

  private final Plan plan;
  private final CodeBook book;
  private final Path file;
  private final long mostBytes;
  private final List<String> columns;
  private final Packed.Ids ids;
  private Optional<Kept> kept = Optional.empty();

  /** What one part of the file gave. */
  private record Part<G>(G gathered, Kept kept) {}

  /** Rows for passes to come, part by part; none once they are too much. */
  private static final class Kept {
    private final List<List<Packed>> parts = new ArrayList<>();
    private Optional<TableNotes> notes = Optional.empty();
    private long bytes;

    void add(Kept behind, long most) {
      bytes += behind.bytes;
      parts.addAll(behind.parts);
      if (bytes > most) {
        parts.clear();
      }
    }
  }

  private FileRows(Plan plan, CodeBook book, Path file, long mostBytes) {
    this.plan = plan;
    this.book = book;
    this.file = file;
    this.mostBytes = plan.run().stream().anyMatch(FileRows::passesTwice) ? mostBytes : 0;
    columns =
        Stream.concat(plan.variables().keySet().stream(), plan.names().scales().stream()).toList();
    boolean named =
        plan.run().stream()
            .anyMatch(step -> step instanceof Step.Change || step instanceof Step.Mixed);
    ids = named ? Packed.Ids.KEPT : Packed.Ids.LEFT;
  }

  private static boolean passesTwice(Step step) {
    return step instanceof Step.Regress || step instanceof Step.Correlate;
  }

  /** Those of a file, of which nothing is kept. */
  public static Reading<FileRows> of(Plan plan, Path file) {
    return of(plan, file, 0);
  }

  static Reading<FileRows> of(Plan plan, Path file, long mostBytes) {
    return switch (StudyBook.of(plan, file.toString())) {
      case Reading.Refused(var problems) -> new Reading.Refused<>(problems);
      case Reading.Read(CodeBook book) ->
          new Reading.Read<>(new FileRows(plan, book, file, mostBytes));
    };
  }

  @Override
  public <G extends Gathering<G>> Reading<Pass<G>> pass(G empty) {
    return kept.map(held -> FileRows.<G>again(empty, held)).orElseGet(() -> read(empty));
  }

  private <G extends Gathering<G>> Reading<Pass<G>> read(G empty) {
    Supplier<Taking<Part<G>>> each = () -> new Gathers<>(empty.empty());
    var reading =
        new TableReader(book)
            .parts(
                file,
                each,
                (part, behind) -> {
                  part.gathered.merge(behind.gathered);
                  part.kept.add(behind.kept, mostBytes);
                  return part;
                });
    return switch (reading) {
      case Reading.Refused(var problems) -> new Reading.Refused<>(problems);
      case Reading.Read(Parts<Part<G>>(Part<G> all, TableNotes notes)) -> {
        if (mostBytes > 0 && all.kept.bytes <= mostBytes) {
          all.kept.notes = Optional.of(notes);
          kept = Optional.of(all.kept);
        }
        yield new Reading.Read<>(new Pass<>(all.gathered, notes));
      }
    };
  }

  /** How many bytes of rows are kept for later passes. */
  long kept() {
    return kept.map(held -> held.bytes).orElse(0L);
  }

  /** Gathers one part, and keeps of it what later passes need. */
  private final class Gathers<G extends Gathering<G>> implements Taking<Part<G>> {
    private final StudyBlocks blocks = new StudyBlocks(plan);
    private final G gathered;
    private final List<Packed> packed = new ArrayList<>();
    private final Kept own = new Kept();

    Gathers(G empty) {
      gathered = empty;
    }

    @Override
    public void take(Chunk chunk) {
      var block = blocks.block(chunk);
      gathered.add(block);
      if (own.bytes <= mostBytes && mostBytes > 0) {
        var some = new Packed(block, columns, ids);
        packed.add(some);
        own.bytes += some.size();
        if (own.bytes > mostBytes) {
          packed.clear();
        }
      }
    }

    @Override
    public Part<G> taken() {
      own.parts.add(packed);
      return new Part<>(gathered, own);
    }
  }

  private static <G extends Gathering<G>> Reading<Pass<G>> again(G empty, Kept held) {
    var gathered =
        held.parts.parallelStream().map(part -> gathered(empty, part)).toList().stream()
            .reduce(
                (part, behind) -> {
                  part.merge(behind);
                  return part;
                });
    return new Reading.Read<>(
        new Pass<>(gathered.orElseGet(empty::empty), held.notes.orElseThrow()));
  }

  private static <G extends Gathering<G>> G gathered(G empty, List<Packed> part) {
    var gathered = empty.empty();
    part.forEach(packed -> gathered.add(packed.block()));
    return gathered;
  }
}
