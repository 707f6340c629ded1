// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.engawa.study.disclosure.Recovery.Seen;
import org.junit.jupiter.api.Test;

class SumTableTests {

  private static final Threshold ELEVEN = Threshold.STANDARD;

  /** An answer that is closer than this to one number is that number. */
  private static final double ONE = 0.999;

  @Test
  void noSolverRecoversAnyCountOfTenThousandTables() {
    var random = new Random(20_261_125);
    int attacked = 0;
    for (int table = 0; table < 10_000; table++) {
      long[][] counts = drawn(random);
      var cells = cells(counts);
      SumTables.of(cells).forEach(SumTable::protect);
      assertThat(cells.exposed()).as("table %d", table).isFalse();
      attacked += attacked(counts, cells, "table " + table);
    }
    assertThat(attacked).isGreaterThan(20_000);
  }

  @Test
  void solverRecoversCountsWhereOnlyTheFewAreHidden() {
    long[][] counts = {{5, 40}, {30, 60}};
    var cells = cells(counts);
    SumTables.of(cells);

    assertThat(narrowest(counts, cells)).isLessThan(ONE);
  }

  @Test
  void solverUsesWhatAReasonSays() {
    long[][] counts = {{1, 11}, {40, 50}};
    var cells = cells(counts);
    SumTables.of(cells);
    for (long[] _ : counts) {
      List.of(at(0, 0), at(0, 1), at(1, 0), at(1, 1)).forEach(cells::hide);
    }

    assertThat(narrowest(counts, cells)).isLessThan(ONE);
  }

  @Test
  void hidesNothingOfATableWithoutFew() {
    var cells = cells(new long[][] {{11, 0, 40}, {30, 12, 0}});
    SumTables.of(cells).forEach(SumTable::protect);

    assertThat(cells.hidden()).isZero();
  }

  @Test
  void hidesTheCheapestWayRoundBesideOneCount() {
    var cells = cells(new long[][] {{5, 90, 20}, {80, 95, 30}});
    SumTables.of(cells).forEach(SumTable::protect);

    assertThat(cells.hidden()).isEqualTo(4);
    assertThat(cells.isHidden(at(0, 2))).isTrue();
    assertThat(cells.isHidden(at(1, 0))).isTrue();
    assertThat(cells.isHidden(at(1, 2))).isTrue();
    assertThat(cells.reason(at(0, 0))).contains("fewer than 11 people");
    assertThat(cells.reason(at(0, 2))).contains("hidden so that another cannot be reckoned");
  }

  @Test
  void neverHidesZero() {
    var random = new Random(7);
    for (int table = 0; table < 500; table++) {
      var cells = cells(drawn(random));
      SumTables.of(cells).forEach(SumTable::protect);
      cells.all().stream()
          .filter(cell -> cells.count(cell) == 0)
          .forEach(cell -> assertThat(cells.isHidden(cell)).isFalse());
    }
  }

  @Test
  void hiddenPartsOfAShownSumAreEnoughTogether() {
    var cells = cells(new long[][] {{4, 3, 60}, {50, 70, 60}});
    SumTables.of(cells).forEach(SumTable::protect);

    assertThat(cells.isHidden(at(0, 2))).isTrue();
  }

  @Test
  void givesUpWhereAnEarlierAnswerHasShownTheRest() {
    var before =
        List.of(
            at(0, 1).shown(40),
            at(1, 0).shown(30),
            at(1, 1).shown(60),
            Cell.group("a", "b", "0").shown(45),
            Cell.group("b", "a", "0").shown(35),
            Cell.group("a", "b", "1").shown(90),
            Cell.group("b", "a", "1").shown(100));
    var cells = new Cells(ELEVEN, before);
    cells.put(at(0, 0), 5);
    SumTables.of(cells).forEach(SumTable::protect);

    assertThat(cells.exposed()).isTrue();
  }

  /** Column a of b. */
  private static Cell at(int row, int column) {
    return new Cell("a", String.valueOf(column), "b", String.valueOf(row));
  }

  private static Cells cells(long[][] counts) {
    var cells = new Cells(ELEVEN, List.of());
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < counts[i].length; j++) {
        cells.put(at(i, j), counts[i][j]);
      }
    }
    return cells;
  }

  /** Small and large counts, and now and then nobody; at least 22 people. */
  private static long[][] drawn(Random random) {
    int rows = 2 + random.nextInt(4);
    int columns = 2 + random.nextInt(4);
    int most = 3 + random.nextInt(60);
    long[][] counts = new long[rows][columns];
    long sum = 0;
    for (long[] row : counts) {
      for (int j = 0; j < columns; j++) {
        row[j] = random.nextInt(6) == 0 ? 0 : random.nextInt(most);
        sum += row[j];
      }
    }
    return sum < 22 ? drawn(random) : counts;
  }

  private static Seen seen(Cells cells, Cell cell) {
    return cells
        .why(cell)
        .map(
            why ->
                switch (why) {
                  case FEW -> new Seen(1, 10);
                  case NEAR -> new Seen(11, Double.POSITIVE_INFINITY);
                })
        .orElseGet(() -> Seen.shown(cells.count(cell)));
  }

  private static int attacked(long[][] counts, Cells cells, String name) {
    var spreads = spreads(counts, cells);
    assertThat(spreads).as(name).allMatch(spread -> spread > ONE);
    return spreads.size();
  }

  private static double narrowest(long[][] counts, Cells cells) {
    return spreads(counts, cells).stream().mapToDouble(Double::doubleValue).min().orElseThrow();
  }

  /** Of every hidden count of a few, sums included. */
  private static List<Double> spreads(long[][] counts, Cells cells) {
    var recovery = new Recovery();
    List<Cell> all = new ArrayList<>();
    int columns = counts[0].length;
    int[][] places = new int[counts.length + 1][columns + 1];
    for (int i = 0; i <= counts.length; i++) {
      for (int j = 0; j <= columns; j++) {
        boolean lastRow = i == counts.length;
        Cell cell =
            j < columns
                ? lastRow ? Cell.group("b", "a", String.valueOf(j)) : at(i, j)
                : lastRow ? Cell.of("a × b") : Cell.group("a", "b", String.valueOf(i));
        all.add(cell);
        places[i][j] = recovery.add(seen(cells, cell));
      }
    }
    for (int i = 0; i <= counts.length; i++) {
      int row = i;
      recovery.sum(
          IntStream.range(0, columns).mapToObj(j -> places[row][j]).toList(), places[i][columns]);
    }
    for (int j = 0; j <= columns; j++) {
      int column = j;
      recovery.sum(
          IntStream.range(0, counts.length).mapToObj(i -> places[i][column]).toList(),
          places[counts.length][j]);
    }
    recovery.ready();
    return IntStream.range(0, all.size())
        .filter(at -> cells.why(all.get(at)).equals(Optional.of(Cells.Why.FEW)))
        .mapToObj(at -> recovery.spread(at))
        .toList();
  }
}
