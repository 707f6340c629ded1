// SPDX-License-Identifier: Apache-2.0
package org.engawa.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.engawa.measure.document.Problem;
import org.engawa.study.analyze.Analyze.Asked;
import org.engawa.study.plan.PlanOutcome;
import org.engawa.study.plan.PlanRun;
import org.engawa.study.plan.StudyRows;
import org.engawa.study.report.ResultsJson;
import org.engawa.study.table.Reading;
import org.engawa.study.table.TableNotes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of text and of Parquet in many parts, read by the threads of one session. */
class SparkRowsTests {

  private static final String SMALL =
      """
      study: small
      data: rows.csv
      id: id
      variables: {x: {type: number}, g: {levels: {a: 0, b: 1}}}
      instruments: {q: {items: q_1..q_2, range: [0, 4], scales: {total: 1..2}}}
      run:
        - describe: {}
      """;
  private static final String HEADER = "id,x,g,q_1,q_2\n";

  private static Session session;

  @TempDir private Path folder;

  @BeforeAll
  static void open() {
    var opening = Session.open(new Master.Threads("local[2]"));
    session = ((Session.Opening.Opened) opening).session();
  }

  @AfterAll
  static void close() {
    session.close();
  }

  @Test
  void textGivesEveryFigure() throws IOException {
    var asked = madeUp();

    var outcome = run(asked, text(asked, 2_000));

    MadeUp.same(held(asked), outcome);
    assertThat(((PlanOutcome.Ran) outcome).table())
        .isEqualTo(((PlanOutcome.Ran) held(asked)).table());
  }

  @Test
  void textGivesTheSameDigitsEachTime() throws IOException {
    var asked = madeUp();

    assertThat(json(run(asked, text(asked, 5_000))))
        .isEqualTo(json(run(asked, text(asked, 5_000))));
  }

  @Test
  void parquetGivesEveryFigure() throws IOException {
    var asked = madeUp();
    var parts = Files.createDirectory(folder.resolve("parts"));
    for (int part = 0; part < 3; part++) {
      var lines = MadeUp.lines(900);
      var rows = Files.createDirectory(folder.resolve("csv" + part)).resolve("rows.csv");
      Files.write(rows, List.of(lines.getFirst()));
      Files.write(rows, lines.subList(1 + 300 * part, 301 + 300 * part), StandardOpenOption.APPEND);
      parquet(rows, parts.resolve("part-%d.parquet".formatted(part)), "*");
    }
    Files.writeString(parts.resolve("_SUCCESS"), "");

    var outcome = run(asked, ParquetRows.of(session.spark(), Errand.of(asked), parts));

    MadeUp.same(held(asked), outcome);
    assertThat(((PlanOutcome.Ran) outcome).table())
        .isEqualTo(new TableNotes(new TableNotes.Form.Parquet(), 900, List.of()));
  }

  @Test
  void parquetHoldsNumbersAsItLikes() throws IOException {
    String truth = SMALL.replace("{a: 0, b: 1}", "{\"true\": 1, \"false\": 0}");
    var asked =
        small(HEADER + "9007199254740993,0.5,true,1,4\n9007199254740992,,false,0,\n", truth);
    var to = folder.resolve("rows.parquet");
    parquet(
        folder.resolve("rows.csv"),
        to,
        "id",
        "cast(x as decimal(5, 2)) x",
        "g",
        "cast(q_1 as tinyint) q_1",
        "cast(q_2 as float) q_2",
        "current_timestamp() left_alone");

    var outcome = run(asked, ParquetRows.of(session.spark(), Errand.of(asked), to));

    var held = (PlanOutcome.Ran) held(asked);
    var ran = (PlanOutcome.Ran) outcome;
    assertThat(ResultsJson.of(ran.results())).isEqualTo(ResultsJson.of(held.results()));
    assertThat(ran.notes()).isEqualTo(held.notes()).isEmpty();
    assertThat(ran.table().leftAlone()).containsExactly("left_alone");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id,x,g,q_1 / 1,1,a,1            | :1: expected a column q_2",
        "id,x,g,q_1,q_2 / 1,1,a,1,1 / 2,two,a,1,1  | :3:2: x: expected a number, not 'two'",
        "id,x,g,q_1,q_2 / 1,1,a,1,1 / 2,2,c,1,1    | :3:3: g: expected one of a, b, not 'c'",
        "id,x,g,q_1,q_2 / 1,1,a,1,1 / 2,2,b,1,5    | :3:5: q_2: expected a whole number from 0 to 4",
        "id;x;g;q_1;q_2 / 1;1,5;a;1;1 / 2;2.5;b;1;1 | :3:2: x: expected a number with the decimal",
        "id,x,g,q_1,q_2 / 1,1,a,1,1 / 2,2,\"b,1,1   | :3: a quote is opened and not closed",
        "id,x,g,q_1,q_2 / 1,1,a,1,1 / 2,2          | :3: expected 5 columns, here are 2",
        "id,x,g,q_1,q_2 /                          | : expected rows, there is only a header",
        "''                                        | : expected a header line, the file is empty",
      })
  void textIsRefusedAsWithoutSpark(String rows, String expected) throws IOException {
    var asked = small(rows.strip().replaceAll(" */ *", "\n"), SMALL);

    var outcome = run(asked, text(asked, 1));

    assertThat(outcome).isEqualTo(held(asked));
    assertThat(sentences(outcome))
        .singleElement()
        .asString()
        .startsWith(folder.resolve("rows.csv") + expected);
  }

  @Test
  void parquetIsRefusedWithItsRow() throws IOException {
    String rows = HEADER + "p,1,a,1,1\nq,two,a,1,1\nr,3,c,1,9\n";

    assertThat(refusals(rows, "id", "x", "g", "q_1", "q_2"))
        .containsExactly(
            ":2:2: x: expected a number, not 'two'",
            ":3:3: g: expected one of a, b, not 'c'",
            ":3:5: q_2: expected a whole number from 0 to 4, not 9");
    assertThat(refusals(rows, "id", "x", "g", "q_1")).containsExactly(":1: expected a column q_2");
    assertThat(refusals(rows, "id", "current_date() x", "g", "q_1", "q_2"))
        .containsExactly(": x: expected a column of numbers or words, this is DATE");
    assertThat(refusals(HEADER, "id", "x", "g", "q_1", "q_2"))
        .containsExactly(": expected rows, there are none");
  }

  @Test
  void refusesWhatIsNoParquet() throws IOException {
    String rows = HEADER + "p,1,a,1,1\n";
    assertThat(refusals(rows, "*")).isEmpty();
    var whole = folder.resolve("rows.parquet");
    byte[] bytes = Files.readAllBytes(whole);
    var asked = small(rows, SMALL);

    Files.write(whole, Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(refusals(asked, whole))
        .containsExactly(": expected Parquet, this cannot be read as such");

    var parts = Files.createDirectory(folder.resolve("parts"));
    assertThat(refusals(asked, parts)).containsExactly(": expected rows, there are none");
    Files.write(parts.resolve("a.parquet"), bytes);
    parquet(folder.resolve("rows.csv"), parts.resolve("b.parquet"), "id", "g");
    assertThat(refusals(asked, parts))
        .containsExactly("/b.parquet: expected the columns of a.parquet");
  }

  private List<String> refusals(String rows, String... columns) throws IOException {
    var asked = small(rows, SMALL);
    var to = folder.resolve("rows.parquet");
    Files.deleteIfExists(to);
    parquet(folder.resolve("rows.csv"), to, columns);
    return refusals(asked, to);
  }

  private static List<String> refusals(Asked asked, Path table) throws IOException {
    var outcome = run(asked, ParquetRows.of(session.spark(), Errand.of(asked), table));
    return sentences(outcome).stream().map(each -> each.replace(table.toString(), "")).toList();
  }

  private static List<String> sentences(PlanOutcome outcome) {
    return outcome instanceof PlanOutcome.Refused(var problems)
        ? problems.stream().map(Problem::sentence).toList()
        : List.of();
  }

  private Asked small(String rows, String plan) throws IOException {
    Files.writeString(folder.resolve("rows.csv"), rows);
    return MadeUp.asked(folder, plan);
  }

  private static String json(PlanOutcome outcome) {
    return ResultsJson.of(((PlanOutcome.Ran) outcome).results());
  }

  private Asked madeUp() throws IOException {
    Files.write(folder.resolve("rows.csv"), MadeUp.lines(900));
    return MadeUp.asked(folder, MadeUp.PLAN);
  }

  private static PlanOutcome held(Asked asked) {
    return PlanRun.of(asked.plan(), asked.file(), _ -> {});
  }

  private static PlanOutcome run(Asked asked, Reading<StudyRows> rows) {
    return switch (rows) {
      case Reading.Refused(var problems) -> new PlanOutcome.Refused(problems);
      case Reading.Read(StudyRows read) ->
          PlanRun.over(read, asked.plan(), asked.file().toString());
    };
  }

  private Reading<StudyRows> text(Asked asked, long about) throws IOException {
    return TextRows.of(session.context(), Errand.of(asked), folder.resolve("rows.csv"), about);
  }

  /** Writes the rows of a file of text as one file of Parquet with several groups of rows. */
  private static void parquet(Path csv, Path to, String... columns) throws IOException {
    SparkSession spark = session.spark();
    var written = to.resolveSibling("written");
    spark
        .read()
        .option("header", "true")
        .option("inferSchema", "true")
        .option("multiLine", "true")
        .option("escape", "\"")
        .csv(csv.toString())
        .selectExpr(columns)
        .coalesce(1)
        .write()
        .option("parquet.block.size", "4096")
        .parquet(written.toString());
    try (var files = Files.list(written)) {
      for (Path file : files.toList()) {
        if (file.getFileName().toString().endsWith(".parquet")) {
          Files.move(file, to);
        } else {
          Files.delete(file);
        }
      }
    }
    Files.delete(written);
  }
}
