// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.engawa.study.table.EncodingTrial.Outcome;

/**
 * Reads tables with a header line: comma, semicolon or tab; UTF-8, UTF-16 or CP932; numbers with a
 * decimal point or, where the delimiter is not a comma, a decimal comma. An empty cell, {@code NA}
 * and the missing codes of the code book are NaN; blank lines are left out.
 *
 * @param encoding what somebody says that it is; empty to find it
 */
public record TableReader(CodeBook book, Optional<Encoding> encoding) {

  /** Finds the encoding. */
  public TableReader(CodeBook book) {
    this(book, Optional.empty());
  }

  /**
   * Hands on the rows as they are read, some thousand at once and in memory that does not grow with
   * their number. What was handed on before a refusal must not be kept: a table is taken whole or
   * not at all.
   */
  public Reading<TableNotes> stream(Path file, Consumer<Chunk> each) {
    return read(file, each);
  }

  /**
   * Reads a long file in parts on several threads, and joins what came of them in the order of the
   * rows. The parts, and so the last digit of a sum, do not depend on the machine. Where a part is
   * not as expected the whole file is read again row by row, so that problems are the same.
   */
  public <T> Reading<Parts<T>> parts(Path file, Supplier<Taking<T>> each, BinaryOperator<T> join) {
    if (encoding.isEmpty()) {
      var parts = new FileParts<>(book, file, each, join, FileParts.SIZE).read();
      if (parts.isPresent()) {
        return new Reading.Read<>(parts.get());
      }
    }
    var whole = each.get();
    return switch (stream(file, whole::take)) {
      case Reading.Read(TableNotes notes) -> new Reading.Read<>(new Parts<>(whole.taken(), notes));
      case Reading.Refused(var problems) -> new Reading.Refused<>(problems);
    };
  }

  /**
   * A table that was read in parts.
   *
   * @param taken of all of them
   */
  public record Parts<T>(T taken, TableNotes notes) {}

  /**
   * Hands on the rows of one part; there may be none. Its problems are lines of the part, so that
   * whoever wants to say them looks at the whole table once more.
   */
  public Reading<TableNotes> stream(TablePart part, Consumer<Chunk> each) {
    var problems = new TableProblems(part.file());
    try (var file = FileChannel.open(Path.of(part.file()))) {
      if (file.size() != part.size()) {
        problems.inFile("the file changed while it was read");
      }
      var run = new TableRun(book, problems, each);
      // With the row of names before it a part is a table of its own.
      var in =
          new SequenceInputStream(
              new Stretch(file, 0, part.header()), new Stretch(file, part.from(), part.to()));
      var notes = run.read(bytes(in, part.encoding()), part.encoding());
      if (problems.none()) {
        return new Reading.Read<>(notes);
      }
    } catch (NoSuchFileException absent) {
      problems.inFile("there is no such file");
    } catch (IOException unreadable) {
      problems.inFile("cannot be read");
    }
    return new Reading.Refused<>(problems.all());
  }

  private Reading<TableNotes> read(Path file, Consumer<Chunk> each) {
    var problems = new TableProblems(file.toString());
    if (Files.isDirectory(file)) {
      problems.inFile("expected a file, this is a folder");
      return new Reading.Refused<>(problems.all());
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      problems.inFile("expected a file that can be read twice, this is a stream");
      return new Reading.Refused<>(problems.all());
    }
    try {
      var before = Files.getLastModifiedTime(file);
      long size = Files.size(file);
      switch (new EncodingTrial(file).outcome(encoding)) {
        case Outcome.Unclear(var question) ->
            problems.at(question.line(), question.column(), question.expected());
        case Outcome.Found(Encoding found) -> {
          TableNotes notes;
          try (var in = Files.newInputStream(file)) {
            notes = new TableRun(book, problems, each).read(bytes(in, found), found);
          }
          if (notes.rows() == 0 && problems.none()) {
            problems.inFile("expected rows, there is only a header");
          }
          if (size != Files.size(file) || !before.equals(Files.getLastModifiedTime(file))) {
            problems.inFile("the file changed while it was read");
          }
          if (problems.none()) {
            return new Reading.Read<>(notes);
          }
        }
      }
    } catch (NoSuchFileException absent) {
      problems.inFile("there is no such file");
    } catch (IOException unreadable) {
      problems.inFile("cannot be read");
    }
    return new Reading.Refused<>(problems.all());
  }

  private static RowBytes bytes(InputStream in, Encoding encoding) throws IOException {
    return new RowBytes(encoding.wide() ? new AsUtf8(in, encoding) : in);
  }
}
