// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One reading of one table, from its header to its last row. */
final class TableRun {

  private final CodeBook book;
  private final TableProblems problems;
  private final Consumer<Chunk> each;
  private List<String> leftAlone = List.of();
  private Chunk chunk;
  private int width;
  private int capacity;
  private int filled;
  private long rows;

  TableRun(CodeBook book, TableProblems problems, Consumer<Chunk> each) {
    this.book = book;
    this.problems = problems;
    this.each = each;
    chunk = Chunk.none(problems);
  }

  /** What the first row says of those behind it. */
  record Start(Delimiter delimiter, Charset charset, Header header) {}

  /** Reads all of it; what is wrong stands in the problems. */
  TableNotes read(RowBytes in, Encoding encoding) throws IOException {
    // Anything but UTF-16 is read as it stands, and UTF-16 comes as UTF-8.
    var charset = encoding.wide() ? Encoding.UTF_8.charset() : encoding.charset();
    var delimiter = delimiter(in);
    var scan = new RowScan(in, delimiter, charset, problems);
    var header = header(in, scan);
    if (header.isPresent()) {
      take(scan, new Start(delimiter, charset, header.get()));
      body(in, scan, Long.MAX_VALUE);
    }
    var form = new TableNotes.Form.Text(encoding, delimiter, scan.decimals().decimal());
    return new TableNotes(form, rows, leftAlone);
  }

  /** Reads the first row only, of bytes that are plain letters. */
  Optional<Start> start(RowBytes in) throws IOException {
    var charset = Encoding.UTF_8.charset();
    var delimiter = delimiter(in);
    return header(in, new RowScan(in, delimiter, charset, problems))
        .map(header -> new Start(delimiter, charset, header));
  }

  /** Reads the rows that begin up to that place in the file, as parts are read. */
  TableNotes part(RowBytes in, Start start, long end) throws IOException {
    var scan = new RowScan(in, start.delimiter, start.charset, problems);
    take(scan, start);
    body(in, scan, end);
    var mark = scan.decimals().decimal();
    var form = new TableNotes.Form.Text(Encoding.UTF_8, start.delimiter, mark);
    return new TableNotes(form, rows, leftAlone);
  }

  static Delimiter delimiter(RowBytes in) throws IOException {
    int at = in.begin();
    boolean quoted = false;
    var header = new StringBuilder();
    while (true) {
      if (at >= in.limit()) {
        if (in.ended() || in.tooLong()) {
          break;
        }
        at -= in.begin();
        in.more();
        continue;
      }
      byte here = in.bytes()[at++];
      quoted ^= here == '"';
      if ((here == '\n' || here == '\r') && !quoted && !header.isEmpty()) {
        break;
      }
      if (here != '\n' && here != '\r') {
        header.append((char) (here & 0xFF));
      }
    }
    return Delimiter.of(header);
  }

  /** Where the row ends that begins now, once all of it is at hand; -1 when reading must stop. */
  private int whole(RowBytes in, RowScan scan) throws IOException {
    while (true) {
      int before = problems.count();
      int end = scan.row(filled);
      if (end == RowScan.UNCLOSED) {
        problems.back(before);
        problems.at(scan.line(), 0, "a quote is opened and not closed");
        return -1;
      }
      boolean open = end == RowScan.MORE || end >= in.limit();
      boolean maybeMore = end >= 0 && end + 1 >= in.limit() && in.bytes()[end] == '\r';
      int length = (open ? in.limit() : end) - in.begin();
      if (length > RowBytes.MAX_LINE) {
        problems.back(before);
        problems.at(
            scan.line(),
            0,
            "expected a line of at most %d bytes; perhaps a quote is opened and not closed"
                .formatted(RowBytes.MAX_LINE));
        return -1;
      }
      if (in.ended() || !(open || maybeMore)) {
        return end;
      }
      problems.back(before);
      in.more();
    }
  }

  private Optional<Header> header(RowBytes in, RowScan scan) throws IOException {
    int end = whole(in, scan);
    while (end == in.begin() && !in.over()) {
      scan.next(end);
      end = whole(in, scan);
    }
    if (in.over()) {
      problems.inFile("expected a header line, the file is empty");
      return Optional.empty();
    }
    if (end < 0) {
      return Optional.empty();
    }
    var header = new Header(scan.texts(), scan.line());
    if (!header.holds(book, problems)) {
      return Optional.empty();
    }
    scan.next(end);
    return Optional.of(header);
  }

  private void take(RowScan scan, Start start) {
    var room = start.header.room(book, start.charset, problems);
    leftAlone = room.leftAlone();
    chunk = room.chunk();
    capacity = room.rows();
    width = room.columns().length;
    scan.take(room);
  }

  private void body(RowBytes in, RowScan scan, long last) throws IOException {
    while (!in.over() && !problems.full() && in.place() <= last) {
      int before = problems.count();
      int end = whole(in, scan);
      if (end < 0) {
        return;
      }
      if (in.over()) {
        problems.back(before);
        break;
      }
      if (end == in.begin()) {
        problems.back(before);
      } else if (scan.cells() != width) {
        problems.back(before);
        problems.at(
            scan.line(), 0, "expected %d columns, here are %d".formatted(width, scan.cells()));
      } else {
        rows++;
        if (++filled == capacity) {
          hand();
        }
      }
      scan.next(end);
    }
    if (filled > 0) {
      hand();
    }
  }

  private void hand() {
    chunk.holds(filled);
    each.accept(chunk);
    filled = 0;
  }
}
