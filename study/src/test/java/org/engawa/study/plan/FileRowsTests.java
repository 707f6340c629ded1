// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engawa.measure.document.Problem;
import org.engawa.measure.instrument.Cards;
import org.engawa.study.plan.PlanReading.PlanRead;
import org.engawa.study.table.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileRowsTests {

  private static final String PLAN =
      """
      study: rows
      data: rows.csv
      id: id
      variables: {x: {type: number}, y: {type: number}}
      instruments: {q: {items: q_1..q_3, range: [0, 3], scales: {total: 1..3}}}
      run:
        - describe: {}
        - correlate: {with: y, predictors: [x, q.total], select: "|r| > 0"}
        - regress: {outcome: y, steps: [[x], [selected]]}
      """;

  @TempDir private Path folder;

  private Plan plan() {
    byte[] bytes = PLAN.getBytes(StandardCharsets.UTF_8);
    return ((PlanRead) PlanReader.read("plan.yaml", bytes, Cards.shipped())).plan();
  }

  private FileRows rows(int count, long mostBytes) throws IOException {
    return rows(table(count), StandardCharsets.UTF_8, mostBytes);
  }

  private FileRows rows(String table, Charset charset, long mostBytes) throws IOException {
    var file = Files.write(folder.resolve("rows.csv"), table.getBytes(charset));
    return ((Reading.Read<FileRows>) FileRows.of(plan(), file, mostBytes)).what();
  }

  private static String table(int rows) {
    return IntStream.range(0, rows)
        .mapToObj(
            at ->
                "%d,%d,%d,%d,%d,%d"
                    .formatted(at, at * 7 % 11, at * 5 % 13 + at % 7, at % 4, at / 3 % 4, at % 3))
        .collect(Collectors.joining("\n", "id,x,y,q_1,q_2,q_3\n", "\n"));
  }

  private List<Result> results(FileRows rows) {
    return Ran.results(PlanRun.over(rows, plan(), "plan.yaml", new Memory(0, 0, 0)));
  }

  @Test
  void keepsForLaterPassesNoMoreThanItMayHoweverManyRowsThereAre() throws IOException {
    var few = rows(20_000, 1 << 20);
    var kept = results(few);
    assertThat(few.kept()).isBetween(60_000L, 1L << 20);

    var again = rows(20_000, 5_000);
    assertThat(results(again)).usingRecursiveComparison().isEqualTo(kept);
    assertThat(again.kept()).isZero();

    var many = rows(200_000, 1 << 18);
    assertThat(results(many)).hasSize(3);
    assertThat(many.kept()).isZero();
  }

  @Test
  void readsTheSameFromAnyEncoding() throws IOException {
    var expected = results(rows(5_000, 1 << 20));

    assertThat(results(rows(table(5_000), StandardCharsets.UTF_16, 1 << 20)))
        .usingRecursiveComparison()
        .isEqualTo(expected);
  }

  @Test
  void saysWhereABadCellStandsFarDown() throws IOException {
    var lines = new StringBuilder(table(734_209));
    lines.append("a,one,1,1,1,1\n").append("b,1,1,1,7,1\n").append("c,1,1,1,1,1\n");
    var outcome =
        PlanRun.over(
            rows(lines.toString(), StandardCharsets.UTF_8, 1 << 20),
            plan(),
            "plan.yaml",
            Memory.USUAL);

    assertThat(((PlanOutcome.Refused) outcome).problems())
        .extracting(Problem::line, Problem::column, Problem::expected)
        .containsExactly(
            tuple(734_211, 2, "x: expected a number, not 'one'"),
            tuple(734_212, 5, "q_2: expected a whole number from 0 to 3, not 7"));
  }
}
