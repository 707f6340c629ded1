// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.document;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.CharArrayReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Reads a table of text row by row: UTF-8 with or without byte order mark, comma, semicolon or tab,
 * within the limits of an import.
 */
public final class CsvRows {

  /** How long a file may be. */
  public static final int MAX_BYTES = 20_000_000;

  /** How many characters a row may have. */
  public static final int MAX_LINE = 1_000_000;

  /** How many columns a row may have. */
  public static final int MAX_COLUMNS = 2_000;

  private static final Pattern LINE = Pattern.compile("line (\\d+)");

  private CsvRows() {}

  /**
   * Hands on row after row, the header first, until one is answered with false; returns why the
   * bytes are no table, which may show only after some rows.
   */
  public static Optional<Problem> read(String file, byte[] bytes, Predicate<CsvRow> each) {
    if (bytes.length > MAX_BYTES) {
      return problem(file, 0, "expected at most 20 MB, this has " + bytes.length + " bytes");
    }
    return switch (Utf8Text.of(bytes)) {
      case Utf8Text.Decoded(String text) -> read(file, withoutLoneReturns(text), each);
      case Utf8Text.Broken(int at, Place _) ->
          problem(file, 0, "expected UTF-8, the byte at place " + at + " is none");
    };
  }

  // After a carriage return in quotes the parser takes the next line feed, wherever, for its second
  // half, and two rows become one.
  private static char[] withoutLoneReturns(String text) {
    char[] letters = text.toCharArray();
    for (int at = 0; at < letters.length; at++) {
      boolean lone = at + 1 == letters.length || letters[at + 1] != '\n';
      if (letters[at] == '\r' && lone) {
        letters[at] = '\n';
      }
    }
    return letters;
  }

  private static Optional<Problem> read(String file, char[] text, Predicate<CsvRow> each) {
    var parts = new Parts();
    boolean whole = true;
    boolean any = false;
    try (var in = new CharArrayReader(text);
        var rows =
            CsvReader.builder()
                .fieldSeparator(delimiter(in))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(2 * MAX_LINE)
                .build(parts, in)) {
      for (CsvRow row : rows) {
        any = true;
        if (!each.test(row)) {
          whole = false;
          break;
        }
      }
    } catch (CsvParseException broken) {
      return problem(file, line(broken, parts.line + 1), tooLong());
    } catch (IOException | UncheckedIOException broken) {
      return problem(file, parts.line + 1, tooLong());
    }
    if (!any) {
      return problem(file, 0, "expected a header line, the file is empty");
    }
    return whole && CharBuffer.wrap(text).chars().filter(letter -> letter == '"').count() % 2 != 0
        ? problem(file, parts.line, "a quote is opened and not closed")
        : Optional.empty();
  }

  /** Of comma, semicolon and tab the one that stands most often in the first line. */
  public static char delimiter(Reader text) throws IOException {
    text.mark(MAX_LINE + 1);
    int[] counts = new int[3];
    boolean quoted = false;
    for (int read = 0; read < MAX_LINE; read++) {
      int next = text.read();
      if (next < 0 || ((next == '\n' || next == '\r') && !quoted)) {
        break;
      }
      quoted ^= next == '"';
      int kind = quoted ? -1 : ",;\t".indexOf(next);
      if (kind >= 0) {
        counts[kind]++;
      }
    }
    text.reset();
    int most = 0;
    for (int kind = 1; kind < counts.length; kind++) {
      most = counts[kind] > counts[most] ? kind : most;
    }
    return ",;\t".charAt(most);
  }

  /** The line of which the parser speaks; it says so in its message and nowhere else. */
  public static int line(CsvParseException broken, long otherwise) {
    var line = LINE.matcher(String.valueOf(broken.getMessage()));
    return Math.toIntExact(line.find() ? Long.parseLong(line.group(1)) : otherwise);
  }

  /** What is expected of every row. */
  public static String tooLong() {
    return "expected lines of at most %d characters in at most %d columns, with every quote closed"
        .formatted(MAX_LINE, MAX_COLUMNS);
  }

  private static Optional<Problem> problem(String file, int line, String expected) {
    return Optional.of(new Problem(file, line, 0, expected));
  }

  private static final class Parts extends AbstractBaseCsvCallbackHandler<CsvRow> {

    private final List<String> cells = new ArrayList<>();
    private final BitSet quotedCells = new BitSet();
    private int line;
    private int length;

    @Override
    protected void handleBegin(long startingLineNumber) {
      line = Math.toIntExact(startingLineNumber);
      length = 0;
      cells.clear();
      quotedCells.clear();
    }

    @Override
    protected void handleField(int column, char[] text, int from, int size, boolean quoted) {
      length += size;
      if (column >= MAX_COLUMNS || length > MAX_LINE) {
        throw new CsvParseException("too long at line " + line);
      }
      cells.add(new String(text, from, size));
      quotedCells.set(column, quoted);
    }

    @Override
    protected CsvRow buildRecord() {
      return new CsvRow(line, cells, quotedCells);
    }
  }
}
