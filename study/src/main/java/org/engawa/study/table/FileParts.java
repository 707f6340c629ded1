// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;

/**
 * Reads a long file of plain rows in parts of one size. A part begins behind the first line feed
 * from its place on, whether that stands in quotes or not; when the part before it does not end
 * there, it is read again from where it does. Whatever is not plain gives nothing, and is left to
 * those who read row by row.
 */
final class FileParts<T> {

  /** Files of less than two parts are not worth the threads. */
  static final long SIZE = 8L << 20;

  private static final int MOST_THREADS = 8;

  private final CodeBook book;
  private final Path file;
  private final Supplier<Taking<T>> each;
  private final BinaryOperator<T> join;
  private final long partSize;

  /**
   * What came of one part.
   *
   * @param from where it began in the file
   * @param end where the row behind it begins
   * @param plain whether nothing was wrong with it, if it began where a row does
   */
  private record Part<T>(long from, long end, boolean plain, T taken, TableNotes notes) {}

  FileParts(
      CodeBook book, Path file, Supplier<Taking<T>> each, BinaryOperator<T> join, long partSize) {
    this.book = book;
    this.file = file;
    this.each = each;
    this.join = join;
    this.partSize = partSize;
  }

  /** All of it; empty where it has to be read row by row. */
  Optional<TableReader.Parts<T>> read() {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) < 2 * partSize) {
        return Optional.empty();
      }
      try (var channel = FileChannel.open(file)) {
        return read(channel);
      }
    } catch (IOException | UncheckedIOException _) {
      // Who reads row by row says what is wrong with the file.
      return Optional.empty();
    }
  }

  private Optional<TableReader.Parts<T>> read(FileChannel channel) throws IOException {
    long size = channel.size();
    FileTime before = Files.getLastModifiedTime(file);
    if (!new EncodingTrial(file).beginsPlain()) {
      return Optional.empty();
    }
    var problems = new TableProblems(file.toString());
    var head = new RowBytes(new Stretch(channel, 0, size));
    var start = new TableRun(book, problems, _ -> {}).start(head);
    if (start.isEmpty()) {
      return Optional.empty();
    }
    var work = new Work(channel, size, start.get());
    var all = work.all(head.place());
    boolean same = size == Files.size(file) && before.equals(Files.getLastModifiedTime(file));
    return all.filter(_ -> same);
  }

  /** The parts of one file. */
  private final class Work {

    private final FileChannel channel;
    private final long size;
    private final TableRun.Start start;

    Work(FileChannel channel, long size, TableRun.Start start) {
      this.channel = channel;
      this.size = size;
      this.start = start;
    }

    Optional<TableReader.Parts<T>> all(long first) throws IOException {
      int parts = Math.toIntExact((size + partSize - 1) / partSize);
      int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
      try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
        var ahead = new ArrayDeque<Future<Part<T>>>();
        var joined = new Joined<T>(join, first);
        int next = 0;
        for (int at = 0; at < parts; at++) {
          while (next < parts && ahead.size() <= threads) {
            int place = next++;
            ahead.add(pool.submit(() -> part(place, place == 0 ? first : begin(place))));
          }
          var part = got(ahead.remove());
          if (part.from != joined.end) {
            part = part(at, joined.end);
          }
          if (!part.plain) {
            pool.shutdownNow();
            return Optional.empty();
          }
          joined.add(part);
        }
        return joined.parts();
      }
    }

    private Part<T> got(Future<Part<T>> future) throws IOException {
      try {
        return future.get();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IOException("stopped", stopped);
      } catch (ExecutionException failed) {
        if (failed.getCause() instanceof IOException unreadable) {
          throw unreadable;
        }
        throw new IllegalStateException(failed.getCause());
      }
    }

    /** Behind the first line feed from the place of a part on. */
    private long begin(int part) throws IOException {
      long at = part * partSize;
      var bytes = new byte[1 << 12];
      var in = new Stretch(channel, at, size);
      for (int read = in.read(bytes, 0, bytes.length);
          read > 0;
          read = in.read(bytes, 0, bytes.length)) {
        for (int i = 0; i < read; i++) {
          if (bytes[i] == '\n') {
            return at + i + 1;
          }
        }
        at += read;
      }
      return size;
    }

    private Part<T> part(int at, long from) throws IOException {
      var taking = each.get();
      var problems = new TableProblems(file.toString());
      var run = new TableRun(book, problems, taking::take);
      var in = new Stretch(channel, from, size);
      var bytes = RowBytes.from(in, from);
      var notes = run.part(bytes, start, (at + 1) * partSize);
      long end = bytes.place();
      boolean plain = problems.none() && (in.ascii() || isText(from, end));
      return new Part<>(from, end, plain, taking.taken(), notes);
    }

    private boolean isText(long from, long end) throws IOException {
      var stretch = new Stretch(channel, from, end);
      try (Reader reader = new InputStreamReader(stretch, Encoding.UTF_8.strict())) {
        reader.transferTo(Writer.nullWriter());
        return true;
      }
    }
  }

  /** The parts so far. */
  private static final class Joined<T> {

    private final BinaryOperator<T> join;
    private final List<TableNotes> notes = new ArrayList<>();
    private Optional<T> taken = Optional.empty();
    private long end;

    Joined(BinaryOperator<T> join, long first) {
      this.join = join;
      end = first;
    }

    void add(Part<T> part) {
      notes.add(part.notes);
      taken = Optional.of(taken.map(some -> join.apply(some, part.taken)).orElse(part.taken));
      end = part.end;
    }

    /** Empty where they do not go together. */
    Optional<TableReader.Parts<T>> parts() {
      return TableNotes.joined(notes)
          .flatMap(all -> taken.map(some -> new TableReader.Parts<>(some, all)));
    }
  }
}
