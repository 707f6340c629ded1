// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.engawa.study.plan.Part;
import org.engawa.study.plan.Part.Content;

/** Groups by means, or by counts of words. */
record CompareScreen(Part part) implements Screen {

  @Override
  public void count(Cells cells) {
    String by = Parts.word(part, "by");
    for (Part outcome : Parts.rows(part, "outcomes")) {
      String of = Parts.word(outcome, "outcome");
      sizes(outcome).forEach((level, n) -> cells.put(Cell.group(of, by, level), n));
      if (outcome.byName().get("counts") instanceof Content.Square(double[][] counts)) {
        for (int i = 0; i < counts.length; i++) {
          for (int j = 0; j < counts[i].length; j++) {
            cells.put(cells(outcome).get(i).get(j), counts[i][j]);
          }
        }
      }
    }
  }

  /** Rows the groups, columns the words. */
  private List<List<Cell>> cells(Part outcome) {
    String of = Parts.word(outcome, "outcome");
    String by = Parts.word(part, "by");
    return Parts.words(part, "levels").stream()
        .map(
            group ->
                Parts.words(outcome, "columns").stream()
                    .map(word -> Cell.both(Cell.level(of, word), Cell.level(by, group)))
                    .toList())
        .toList();
  }

  private static SequencedMap<String, Double> sizes(Part outcome) {
    var sizes = new LinkedHashMap<String, Double>();
    if (Parts.has(outcome, "n_first")) {
      sizes.put(Parts.word(outcome, "first"), Parts.number(outcome, "n_first"));
      sizes.put(Parts.word(outcome, "second"), Parts.number(outcome, "n_second"));
    }
    for (Part group : Parts.rows(outcome, "groups")) {
      sizes.put(Parts.word(group, "level"), Parts.number(group, "n"));
    }
    return sizes;
  }

  @Override
  public Part shown(Cells cells) {
    return Parts.withRows(
        part,
        "outcomes",
        outcome -> Parts.has(outcome, "counts") ? words(cells, outcome) : means(cells, outcome));
  }

  private Part means(Cells cells, Part outcome) {
    String of = Parts.word(outcome, "outcome");
    String by = Parts.word(part, "by");
    List<Cell> groups = new ArrayList<>();
    sizes(outcome).keySet().forEach(level -> groups.add(Cell.group(of, by, level)));
    var reason = cells.reason(groups);
    if (reason.isPresent()) {
      return Veil.all(outcome, reason.get());
    }
    List<TwoValues> columns =
        new ArrayList<>(List.of(TwoValues.of(outcome, "_first"), TwoValues.of(outcome, "_second")));
    Parts.rows(outcome, "groups").forEach(group -> columns.add(TwoValues.of(group, "")));
    boolean split = columns.stream().anyMatch(column -> column.splitsFew(cells.threshold()));
    return split ? Veil.all(outcome, cells.threshold().few()) : outcome;
  }

  /** What a table gives is shown where all of the table is. */
  private Part words(Cells cells, Part outcome) {
    var grid = cells(outcome);
    var reason = cells.reason(grid.stream().flatMap(List::stream).toList());
    if (reason.isEmpty()) {
      return outcome;
    }
    Part veiled = Veil.where(outcome, name -> !name.equals("counts"), reason.get());
    return Parts.replaced(
        veiled,
        "counts",
        content ->
            content instanceof Content.Square(double[][] counts)
                ? new Content.Square(shown(cells, grid, counts))
                : content);
  }

  private static double[][] shown(Cells cells, List<List<Cell>> grid, double[][] counts) {
    double[][] shown = new double[counts.length][];
    for (int i = 0; i < counts.length; i++) {
      shown[i] = counts[i].clone();
      for (int j = 0; j < shown[i].length; j++) {
        if (cells.isHidden(grid.get(i).get(j))) {
          shown[i][j] = Double.NaN;
        }
      }
    }
    return shown;
  }
}
