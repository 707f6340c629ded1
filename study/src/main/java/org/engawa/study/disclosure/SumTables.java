// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/** Every table and line that the counts of a run add up to. */
final class SumTables {

  private final Cells cells;
  private final Map<List<String>, SequencedSet<String>> groups = new LinkedHashMap<>();
  private final Map<String, SequencedSet<String>> levels = new LinkedHashMap<>();
  private final Map<List<String>, SequencedSet<List<String>>> crossed = new LinkedHashMap<>();
  private final List<SumTable> tables = new ArrayList<>();

  private SumTables(Cells cells) {
    this.cells = cells;
  }

  static List<SumTable> of(Cells cells) {
    var all = new SumTables(cells);
    for (Cell cell : List.copyOf(cells.all())) {
      if (!cell.level().isEmpty() && !cell.group().isEmpty()) {
        all.crossed
            .computeIfAbsent(List.of(cell.of(), cell.by()), _ -> new LinkedHashSet<>())
            .add(List.of(cell.level(), cell.group()));
      }
    }
    all.crossed.forEach(all::cross);
    for (Cell cell : List.copyOf(cells.all())) {
      if (cell.level().isEmpty() && !cell.group().isEmpty()) {
        all.groups
            .computeIfAbsent(List.of(cell.of(), cell.by()), _ -> new LinkedHashSet<>())
            .add(cell.group());
      } else if (!cell.level().isEmpty() && cell.by().isEmpty()) {
        all.levels.computeIfAbsent(cell.of(), _ -> new LinkedHashSet<>()).add(cell.level());
      }
    }
    all.groups.forEach(
        (names, found) ->
            all.line(
                new ArrayList<>(
                    found.stream()
                        .map(group -> Cell.group(names.getFirst(), names.getLast(), group))
                        .toList()),
                Cell.group(names.getFirst(), names.getLast(), "")));
    all.levels.forEach(
        (of, found) ->
            all.line(
                new ArrayList<>(found.stream().map(level -> Cell.level(of, level)).toList()),
                Cell.level(of, Cell.OTHERS)));
    return all.tables;
  }

  private void line(List<Cell> parts, Cell rest) {
    var whole = Cell.of(rest.of());
    parts.remove(rest);
    long sum = parts.stream().mapToLong(cells::count).sum();
    cells.putIfUnknown(whole, sum);
    cells.put(rest, Math.max(0, cells.count(whole) - sum));
    parts.add(rest);
    tables.add(SumTable.line(parts, whole, cells));
  }

  /** A count of a pair that nobody asked for is that of whoever is left. */
  private void cross(List<String> names, SequencedSet<List<String>> asked) {
    String of = names.getFirst();
    String by = names.getLast();
    SequencedSet<String> columns = new LinkedHashSet<>();
    SequencedSet<String> rows = new LinkedHashSet<>();
    asked.forEach(
        pair -> {
          columns.add(pair.getFirst());
          rows.add(pair.getLast());
        });
    if (rows.stream().anyMatch(row -> left(of, by, row, columns) > 0)) {
      rows.forEach(
          row -> cells.put(new Cell(of, Cell.OTHERS, by, row), left(of, by, row, columns)));
      columns.add(Cell.OTHERS);
    } else if (columns.stream().anyMatch(column -> under(of, by, column, rows) > 0)) {
      columns.forEach(
          column -> cells.put(new Cell(of, column, by, Cell.OTHERS), under(of, by, column, rows)));
      rows.add(Cell.OTHERS);
    }
    List<List<Cell>> grid = new ArrayList<>();
    for (String row : rows) {
      List<Cell> line = new ArrayList<>();
      columns.forEach(column -> line.add(known(new Cell(of, column, by, row), 0)));
      line.add(known(Cell.group(of, by, row), sum(line)));
      grid.add(line);
    }
    grid.add(sums(of, by, columns, grid));
    tables.add(SumTable.table(grid, cells));
  }

  private List<Cell> sums(
      String of, String by, SequencedSet<String> columns, List<List<Cell>> grid) {
    List<Cell> sums = new ArrayList<>();
    for (String column : columns) {
      int place = sums.size();
      long sum = sum(grid.stream().map(line -> line.get(place)).toList());
      sums.add(known(Cell.group(by, of, column), sum));
    }
    sums.add(known(Cell.of(of + " × " + by), sum(sums)));
    return sums;
  }

  /** Who of a row stands in none of the columns. */
  private long left(String of, String by, String row, SequencedSet<String> columns) {
    return cells.count(Cell.group(of, by, row))
        - columns.stream().mapToLong(each -> cells.count(new Cell(of, each, by, row))).sum();
  }

  private long under(String of, String by, String column, SequencedSet<String> rows) {
    return cells.count(Cell.group(by, of, column))
        - rows.stream().mapToLong(each -> cells.count(new Cell(of, column, by, each))).sum();
  }

  private Cell known(Cell cell, long otherwise) {
    cells.putIfUnknown(cell, otherwise);
    return cell;
  }

  private long sum(List<Cell> parts) {
    return parts.stream().mapToLong(cells::count).sum();
  }
}
