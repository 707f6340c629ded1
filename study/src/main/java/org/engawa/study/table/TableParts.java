// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engawa.study.table.EncodingTrial.Outcome;

/** Cuts a table of text between rows, so that its parts can be read apart. */
public final class TableParts {

  private static final int START = 0;
  private static final int PLAIN = 1;
  private static final int QUOTED = 2;
  private static final int CLOSING = 3;

  private final byte delimiter;
  private final long about;
  private final List<Long> cuts = new ArrayList<>();
  private int state = START;
  private boolean blank = true;
  private long at;

  private TableParts(byte delimiter, long about) {
    this.delimiter = delimiter;
    this.about = about;
  }

  /**
   * Parts in the order of the rows; one of UTF-16, in which a byte says less.
   *
   * @param about how many bytes a part has, and the rest of a row
   */
  public static Reading<List<TablePart>> of(Path file, long about) {
    var problems = new TableProblems(file.toString());
    try {
      switch (new EncodingTrial(file).outcome(Optional.empty())) {
        case Outcome.Unclear(var question) ->
            problems.at(question.line(), question.column(), question.expected());
        case Outcome.Found(Encoding encoding) -> {
          return new Reading.Read<>(parts(file, encoding, about));
        }
      }
    } catch (NoSuchFileException absent) {
      problems.inFile("there is no such file");
    } catch (IOException unreadable) {
      problems.inFile("cannot be read");
    }
    return new Reading.Refused<>(problems.all());
  }

  private static List<TablePart> parts(Path file, Encoding encoding, long about)
      throws IOException {
    long size = Files.size(file);
    if (encoding.wide()) {
      return List.of(new TablePart(file.toString(), encoding, size, 0, 0, size));
    }
    Delimiter delimiter;
    try (var in = Files.newInputStream(file)) {
      delimiter = TableRun.delimiter(new RowBytes(in));
    }
    var cutting = new TableParts((byte) delimiter.mark(), about);
    try (var in = Files.newInputStream(file)) {
      cutting.read(in);
    }
    var cuts = cutting.cuts;
    if (cuts.isEmpty() || cuts.getLast() < size) {
      cuts.add(size);
    }
    long header = cuts.getFirst();
    List<TablePart> parts = new ArrayList<>();
    for (int part = 1; part < cuts.size(); part++) {
      parts.add(
          new TablePart(
              file.toString(), encoding, size, header, cuts.get(part - 1), cuts.get(part)));
    }
    return parts.isEmpty()
        ? List.of(new TablePart(file.toString(), encoding, size, header, header, size))
        : parts;
  }

  private void read(InputStream in) throws IOException {
    byte[] some = new byte[1 << 16];
    int read = in.readNBytes(some, 0, some.length);
    int from = RowBytes.isMarked(some, read) ? RowBytes.MARK : 0;
    while (read > 0) {
      look(some, from, read);
      at += read;
      from = 0;
      read = in.readNBytes(some, 0, some.length);
    }
  }

  /** As {@link RowScan} has it: a quote counts where a cell begins, and twice within is one. */
  private void look(byte[] some, int from, int to) {
    int now = state;
    for (int place = from; place < to; place++) {
      byte here = some[place];
      if (now == QUOTED) {
        now = here == '"' ? CLOSING : QUOTED;
      } else if (here == '"' && now != PLAIN) {
        now = QUOTED;
      } else if (here == '\n' || here == '\r') {
        now = START;
        end(at + place + 1);
        continue;
      } else {
        now = here == delimiter ? START : PLAIN;
      }
      blank = false;
    }
    state = now;
  }

  private void end(long place) {
    boolean far = cuts.isEmpty() || place - cuts.getLast() >= about;
    if (far && !blank) {
      cuts.add(place);
    }
    blank = true;
  }
}
