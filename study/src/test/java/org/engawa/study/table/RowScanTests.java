// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Holds the reader to another one, over tables that nobody would write by hand. */
class RowScanTests {

  private static final int COLUMNS = 5;
  private static final CodeBook BOOK =
      new CodeBook(
          Optional.of("c0"),
          List.of(Variable.number("c1"), Variable.number("c2"), Variable.number("c3")));

  @Test
  void readsWhatAnotherReaderReads() throws IOException {
    for (int seed = 0; seed < 60; seed++) {
      var random = new Random(seed);
      String text = table(random, random.nextInt(1, 3_000));

      var table = read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
      var pieces = read(new Pieces(text.getBytes(StandardCharsets.UTF_8), random));

      var rows = CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
      assertThat(table.ids())
          .as("ids of seed " + seed)
          .isEqualTo(rows.stream().map(row -> row.getField("c0").strip()).toList())
          .isEqualTo(pieces.ids());
      for (var each : BOOK.variables()) {
        assertThat(table.column(each.name()))
            .as(each.name() + " of seed " + seed)
            .isEqualTo(
                rows.stream().mapToDouble(row -> number(row.getField(each.name()))).toArray())
            .isEqualTo(pieces.column(each.name()));
      }
    }
  }

  private static Table read(InputStream in) throws IOException {
    var problems = new TableProblems("table.csv");
    var held = new HeldRows(BOOK);
    var notes = new TableRun(BOOK, problems, held).read(new RowBytes(in), Encoding.UTF_8);
    assertThat(problems.all()).isEmpty();
    return held.table(notes);
  }

  private static double number(String cell) {
    return cell.isBlank() || cell.equals("NA") ? Double.NaN : Double.parseDouble(cell.strip());
  }

  private static String table(Random random, int rows) {
    String end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
    var text = new StringBuilder("c0,c1,c2,c3,c4").append(end);
    for (int row = 0; row < rows; row++) {
      var cells = new ArrayList<String>();
      cells.add(quoted(random, "P" + row + (random.nextInt(9) == 0 ? "\"ü, " + end : "")));
      for (int column = 1; column < COLUMNS - 1; column++) {
        cells.add(number(random));
      }
      cells.add(quoted(random, "語".repeat(random.nextInt(40))));
      text.append(String.join(",", cells));
      text.append(row == rows - 1 && random.nextBoolean() ? "" : end);
    }
    return text.toString();
  }

  private static String number(Random random) {
    return switch (random.nextInt(9)) {
      case 0 -> "";
      case 1 -> "NA";
      case 2 -> Integer.toString(random.nextInt(-9, 10));
      case 3 -> Double.toString(random.nextGaussian());
      case 4 -> Double.toString(Double.longBitsToDouble(random.nextLong() & ~(1L << 62)));
      case 5 -> "\"" + random.nextInt(1_000) + "\"";
      case 6 -> " " + random.nextInt(1_000) + "." + random.nextInt(1_000) + " ";
      case 7 -> random.nextLong() + "." + Math.abs(random.nextLong());
      default -> Double.toString(random.nextInt(100_000) / 1_000.0);
    };
  }

  private static String quoted(Random random, String cell) {
    boolean must = cell.contains("\"");
    return must || random.nextBoolean() ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
  }

  /** Hands over a file in pieces, as a network may. */
  private static final class Pieces extends ByteArrayInputStream {

    private final Random random;

    Pieces(byte[] bytes, Random random) {
      super(bytes);
      this.random = random;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      return super.read(target, offset, Math.min(length, random.nextInt(1, 400)));
    }
  }
}
