// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engawa.measure.document.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableRefusalsTests {

  private static final CodeBook BOOK =
      new CodeBook(
          Optional.of("id"),
          List.of(
              Variable.number("x"),
              new Variable(
                  "arm",
                  new Kind.Levels(new LinkedHashMap<>(Map.of("tau", 0.0))),
                  Set.of("none"))));

  @TempDir private Path folder;

  @Test
  void tellsEachCellByLineAndColumnAndWhatWasExpected() throws IOException {
    assertThat(refused("id,x,arm\nP1,1,tau\n\nP2,abc,TAU\n\"P\n3\",1.5.2,tau\n,0x1,tau\n"))
        .containsExactly(
            "4:2: x: expected a number, not 'abc'",
            "4:3: arm: expected one of tau, not 'TAU'",
            "5:2: x: expected a number, not '1.5.2'",
            "7:1: id: expected an id, this is empty",
            "7:2: x: expected a number, not '0x1'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-",
        ".",
        "1e",
        "1e+",
        "NaN",
        "Infinity",
        "1d",
        "1_000",
        "1 000",
        "--1",
        "１",
        "5-"
      })
  void takesForANumberOnlyWhatIsOne(String cell) throws IOException {
    assertThat(refused("id,x,arm\nP1," + cell + ",tau\n"))
        .containsExactly("2:2: x: expected a number, not '" + cell + "'");
  }

  @Test
  void refusesANumberBeyondDoubles() throws IOException {
    assertThat(refused("id,x,arm\nP1,1e999,tau\n"))
        .containsExactly("2:2: x: expected a number of at most 1.8e308, not '1e999'");
    assertThat(refused("id,x,arm\nP1," + "9".repeat(400) + ",tau\n"))
        .containsExactly(
            "2:2: x: expected a number of at most 1.8e308, not '" + "9".repeat(40) + "…'");
  }

  @Test
  void refusesTwoDecimalMarksInOneTable() throws IOException {
    assertThat(refused("id;x;arm\nP1;1,5;tau\nP2;1.500;tau\nP3;1.234,5;tau\n"))
        .containsExactly(
            "3:2: x: expected a number with the decimal mark ',' as in line 2, not '1.500'",
            "4:2: x: expected a number, not '1.234,5'");
  }

  @Test
  void refusesRowsOfAnotherWidth() throws IOException {
    assertThat(refused("id,x,arm\nP1,1\nP2,1,tau,more\nP3,a,tau\n"))
        .containsExactly(
            "2:0: expected 3 columns, here are 2",
            "3:0: expected 3 columns, here are 4",
            "4:2: x: expected a number, not 'a'");
  }

  @Test
  void refusesHeadersThatDoNotNameEachColumnOnce() throws IOException {
    assertThat(refused("id,x,,x, arm \n"))
        .containsExactly(
            "1:3: expected a name for the column, this is empty",
            "1:4: a second column x, the first is column 2");
  }

  @Test
  void asksForTheColumnsOfTheCodeBook() throws IOException {
    assertThat(refused("ID,y,arm\n1,2,tau\n"))
        .containsExactly("1:0: expected a column id, here is ID", "1:0: expected a column x");
  }

  @ParameterizedTest
  @CsvSource({
    "'',        'expected a header line, the file is empty'",
    "'\n\r\n',  'expected a header line, the file is empty'",
    "'id,x,arm',    'expected rows, there is only a header'",
    "'id,x,arm\n\n','expected rows, there is only a header'",
  })
  void tellsFilesWithoutRows(String text, String expected) throws IOException {
    assertThat(refused(text.replace("\\n", "\n").replace("\\r", "\r")))
        .containsExactly("0:0: " + expected);
  }

  @Test
  void tellsQuotesThatAreNotClosedOrClosedTooEarly() throws IOException {
    assertThat(refused("id,x,arm\nP1,1,tau\nP2,\"1,tau\nP3,1,tau\n"))
        .containsExactly("3:0: a quote is opened and not closed");
    assertThat(refused("id,x,arm\n\"P\"1,1,tau\nP2,2,tau\n"))
        .containsExactly("2:0: a quote is closed, and '1' follows in the cell");
    assertThat(refused("id,x,\"arm\n")).containsExactly("1:0: a quote is opened and not closed");
  }

  @Test
  void tellsNoMoreThanAHundred() throws IOException {
    String rows = IntStream.range(0, 300).mapToObj(row -> "P,a,b\n").collect(Collectors.joining());

    assertThat(refused("id,x,arm\n" + rows))
        .hasSize(101)
        .contains("51:3: arm: expected one of tau, not 'b'")
        .endsWith("0:0: more may be wrong; only the first 100 are told");
  }

  @Test
  void refusesLinesAndHeadersWithoutEnd() throws IOException {
    String limit =
        "expected a line of at most 1000000 bytes; perhaps a quote is opened and not closed";
    assertThat(refused("id,x,arm\nP1,1,tau\n" + "y".repeat(1_000_001) + ",1,tau\n"))
        .containsExactly("3:0: " + limit);
    assertThat(refused("id,x,arm\n\"" + "1\n".repeat(3_000_000))).containsExactly("2:0: " + limit);
    assertThat(refused("id,x,arm" + "y".repeat(3_000_000))).containsExactly("1:0: " + limit);
  }

  @Test
  void takesALineOfAMegabyteAndTwoThousandColumns() throws IOException {
    String id = "y".repeat(999_990);
    assertThat(read("id,x,arm\n" + id + ",1,tau\n")).isInstanceOf(Reading.Read.class);
    String names =
        IntStream.range(0, 1_997).mapToObj(each -> ",c" + each).collect(Collectors.joining());
    assertThat(read("id,x,arm" + names + "\nP,1,tau" + ",".repeat(1_997)))
        .isInstanceOf(Reading.Read.class);
    assertThat(refused("id,x,arm" + names + ",one\nP,1,tau" + ",".repeat(1_998)))
        .containsExactly("1:0: expected at most 2000 columns, here are 2001");
  }

  @Test
  void tellsWhatIsWrongInTheOrderOfLinesWhoeverFindsIt() throws IOException {
    String rows =
        IntStream.range(0, 10_000).mapToObj(row -> "P,1,tau\n").collect(Collectors.joining());
    var reading =
        new TableReader(BOOK)
            .stream(
                file("id,x,arm\nP,1,tau\n" + rows + "P,a,tau\n"),
                chunk -> chunk.refuse(0, "arm", "expected nothing"));

    var problems = ((Reading.Refused<?>) reading).problems();
    assertThat(problems).hasSize(11).isSortedAccordingTo(Problem.IN_ORDER);
    assertThat(sentence(problems.get(1))).isEqualTo("1026:3: arm: expected nothing");
    assertThat(sentence(problems.getLast())).isEqualTo("10003:2: x: expected a number, not 'a'");
  }

  @Test
  void refusesWhatIsNoTable() throws IOException {
    var reader = new TableReader(BOOK);
    assertThat(sentences(Held.of(reader, folder)))
        .containsExactly("0:0: expected a file, this is a folder");
    assertThat(sentences(Held.of(reader, folder.resolve("absent.csv"))))
        .containsExactly("0:0: there is no such file");
    assertThat(refused("PK\u0003\u0004 and so on"))
        .containsExactly("0:0: expected text, this is a workbook or an archive; save it as CSV");
  }

  @Test
  void refusesCodeBooksThatMeanTwoThings() {
    assertThatThrownBy(() -> CodeBook.ofNumbers("a", "a")).hasMessageContaining("a is described");
    assertThatThrownBy(() -> CodeBook.ofNumbers(" a")).hasMessageContaining("' a'");
    assertThatThrownBy(() -> new Kind.Levels(new LinkedHashMap<>())).hasMessageContaining("1 word");
    assertThatThrownBy(() -> new Kind.Levels(new LinkedHashMap<>(Map.of("a", Double.NaN))))
        .hasMessageContaining("NaN");
    var levels = new Kind.Levels(new LinkedHashMap<>(Map.of("a", 1.0)));
    assertThatThrownBy(() -> new Variable("v", levels, Set.of("a"))).hasMessageContaining("'a'");
  }

  private List<String> refused(String text) throws IOException {
    return sentences(read(text));
  }

  private Reading<Table> read(String text) throws IOException {
    return Held.of(new TableReader(BOOK), file(text));
  }

  private static List<String> sentences(Reading<Table> reading) {
    return switch (reading) {
      case Reading.Read(var table) -> throw new AssertionError("was read: " + table.notes());
      case Reading.Refused(var problems) ->
          problems.stream().map(TableRefusalsTests::sentence).toList();
    };
  }

  private static String sentence(Problem problem) {
    return problem.line() + ":" + problem.column() + ": " + problem.expected();
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("table.csv"), text);
  }
}
