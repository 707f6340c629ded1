// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engawa.study.table.TableNotes.DecimalMark;
import org.engawa.study.table.TableNotes.Form.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTests {

  private static final double NONE = Double.NaN;

  private static final CodeBook HOUSE =
      new CodeBook(
          Optional.of("id"),
          List.of(
              Variable.number("age"),
              new Variable("arm", arms(), Set.of("unknown")),
              new Variable("hours", new Kind.Number(), Set.of("-99", "skip")),
              new Variable("note", new Kind.Text(), Set.of())));

  @TempDir private Path folder;

  private static Kind.Levels arms() {
    var codes = new LinkedHashMap<String, Double>();
    codes.put("tau", 0.0);
    codes.put("program", 1.0);
    return new Kind.Levels(codes);
  }

  @Test
  void readsNumbersLevelsAndIdsAndLeavesTheRestAlone() throws IOException {
    var table =
        held(
            HOUSE,
            "other,id,age,arm,hours,note\n"
                + "x,P1,31,program,2.5,words\n"
                + "y,P2,-4,tau,.25,\"more, words\"\n");

    assertThat(table.rows()).isEqualTo(2);
    assertThat(table.ids()).containsExactly("P1", "P2");
    assertThat(table.column("age")).containsExactly(31, -4);
    assertThat(table.column("arm")).containsExactly(1, 0);
    assertThat(table.column("hours")).containsExactly(2.5, .25);
    assertThat(table.notes())
        .isEqualTo(
            new TableNotes(
                new Text(Encoding.UTF_8, Delimiter.COMMA, DecimalMark.POINT), 2, List.of("other")));
  }

  @Test
  void takesNothingNaAndMissingCodesForMissing() throws IOException {
    var table =
        held(
            HOUSE,
            "id,age,arm,hours,note\n1,,unknown,-99,\n2,NA,,-99.0,\n3, na ,NA,skip,\n4,7,tau,9,\n");

    assertThat(table.column("age")).containsExactly(NONE, NONE, NONE, 7);
    assertThat(table.column("arm")).containsExactly(NONE, NONE, NONE, 0);
    assertThat(table.column("hours")).containsExactly(NONE, NONE, NONE, 9);
  }

  @Test
  void readsDecimalCommasWhereNoCommaStandsBetweenCells() throws IOException {
    var table = held(CodeBook.ofNumbers("a", "b"), "a;b\n1,5;2\n-0,25;3e2\n");

    assertThat(table.column("a")).containsExactly(1.5, -.25);
    assertThat(table.column("b")).containsExactly(2, 300);
    assertThat(table.notes().form())
        .isEqualTo(new Text(Encoding.UTF_8, Delimiter.SEMICOLON, DecimalMark.COMMA));
  }

  @Test
  void readsTabs() throws IOException {
    var table = held(CodeBook.ofNumbers("a", "b"), "a\tb\n1\t 2.5 \n3\t\n");

    assertThat(table.column("b")).containsExactly(2.5, NONE);
    assertThat(table.notes().form())
        .isEqualTo(new Text(Encoding.UTF_8, Delimiter.TAB, DecimalMark.POINT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void readsEveryEndOfLine(String end) throws IOException {
    String text = String.join(end, "a,b", "", "1,2", "\"3\",\"4\"", "", "5,6");

    assertThat(held(CodeBook.ofNumbers("b"), text).column("b")).containsExactly(2, 4, 6);
    assertThat(held(CodeBook.ofNumbers("b"), text + end).column("b")).containsExactly(2, 4, 6);
  }

  @Test
  void readsQuotedCellsOverSeveralLinesAndWithQuotesInThem() throws IOException {
    var book =
        new CodeBook(
            Optional.of("i\"d"), List.of(Variable.number("x"), Variable.number("two\nlines")));
    var table = held(book, "\"i\"\"d\",x,\"two\nlines\"\n\"a\nb\",1,2\n\"c,\"\"d\"\"\",\"3\",4\n");

    assertThat(table.ids()).containsExactly("a\nb", "c,\"d\"");
    assertThat(table.column("x")).containsExactly(1, 3);
    assertThat(table.column("two\nlines")).containsExactly(2, 4);
  }

  @Test
  void findsALevelInSpaceAndPrefersItToNa() throws IOException {
    var codes = new LinkedHashMap<String, Double>();
    codes.put("NA", 5.0);
    codes.put("b c", 6.0);
    var book =
        new CodeBook(
            Optional.empty(), List.of(new Variable("x", new Kind.Levels(codes), Set.of())));

    assertThat(held(book, "x,y\n b c ,\nNA,\n\"b c\",\n").column("x")).containsExactly(6, 5, 6);
  }

  @Test
  void handsOnChunksInTheSameMemory() throws IOException {
    var text = new StringBuilder("a,b\n");
    for (int row = 0; row < 10_000; row++) {
      text.append(row).append(',').append(row * 2).append('\n');
    }
    var seen = new ArrayList<double[]>();
    var sizes = new ArrayList<Integer>();
    var sum = new double[1];
    var reading =
        new TableReader(CodeBook.ofNumbers("b"))
            .stream(
                file(text.toString()),
                chunk -> {
                  seen.add(chunk.column("b"));
                  sizes.add(chunk.rows());
                  for (int row = 0; row < chunk.rows(); row++) {
                    sum[0] += chunk.column("b")[row];
                  }
                });

    assertThat(reading).isInstanceOf(Reading.Read.class);
    assertThat(sizes).hasSize(10).endsWith(1024, 784);
    assertThat(seen).allSatisfy(array -> assertThat(array).isSameAs(seen.getFirst()));
    assertThat(sum[0]).isEqualTo(99_990_000);
  }

  @Test
  void readsWordsOfTheirHouseIntoNumbers() throws IOException {
    var codes = new LinkedHashMap<String, Double>();
    codes.put("女性", 0.0);
    codes.put("男性", 1.0);
    var book =
        new CodeBook(
            Optional.of("番号"), List.of(new Variable("性別", new Kind.Levels(codes), Set.of("無回答"))));

    var table = held(book, "番号,性別\n一,男性\n二,無回答\n三,女性\n");

    assertThat(table.ids()).containsExactly("一", "二", "三");
    assertThat(table.column("性別")).containsExactly(1, NONE, 0);
  }

  private Table held(CodeBook book, String text) throws IOException {
    return switch (Held.of(new TableReader(book), file(text))) {
      case Reading.Read(Table table) -> table;
      case Reading.Refused(var problems) -> throw new AssertionError(problems);
    };
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("table.csv"), text);
  }
}
