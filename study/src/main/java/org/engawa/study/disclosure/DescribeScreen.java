// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.disclosure;

import java.util.List;
import org.engawa.study.plan.Part;

/** Columns in all and by group. */
record DescribeScreen(Part part) implements Screen {

  @Override
  public void count(Cells cells) {
    String by = Parts.word(part, "by");
    for (Part variable : Parts.rows(part, "variables")) {
      String of = Parts.word(variable, "variable");
      boolean words = Parts.has(variable, "levels");
      if (words) {
        double sum = 0;
        for (Part level : Parts.rows(variable, "levels")) {
          cells.put(Cell.level(of, Parts.word(level, "level")), Parts.number(level, "n"));
          sum += Parts.number(level, "n");
        }
        cells.put(Cell.of(of), sum);
      } else {
        cells.put(Cell.of(of), Parts.number(variable, "n"));
      }
      for (Part group : Parts.rows(variable, "groups")) {
        group(cells, Cell.level(by, Parts.word(group, "level")), of, group);
      }
    }
  }

  private static void group(Cells cells, Cell group, String of, Part described) {
    if (!Parts.has(described, "levels")) {
      double n = Parts.number(described, "n");
      cells.put(Cell.group(of, group.of(), group.level()), n);
      cells.put(group, n + Parts.number(described, "n_missing"));
    } else if (!of.equals(group.of())) {
      double sum = 0;
      for (Part level : Parts.rows(described, "levels")) {
        double n = Parts.number(level, "n");
        cells.put(Cell.both(Cell.level(of, Parts.word(level, "level")), group), n);
        sum += n;
      }
      cells.put(Cell.group(of, group.of(), group.level()), sum);
    }
  }

  @Override
  public Part shown(Cells cells) {
    String by = Parts.word(part, "by");
    return Parts.withRows(
        part,
        "variables",
        variable -> {
          String of = Parts.word(variable, "variable");
          boolean words = Parts.has(variable, "levels");
          var groups =
              Parts.withRows(
                  variable,
                  "groups",
                  group -> {
                    var in = Cell.level(by, Parts.word(group, "level"));
                    return words
                        ? levels(cells, group, of, in)
                        : numbers(cells, group, Cell.group(of, by, in.level()), in);
                  });
          return words
              ? Parts.withRows(groups, "levels", row -> level(cells, row, all(of, row)))
              : rest(groups, numbers(cells, variable, Cell.of(of), Cell.EVERYBODY));
        });
  }

  private static List<Cell> all(String of, Part row) {
    return List.of(Cell.level(of, Parts.word(row, "level")), Cell.of(of));
  }

  private static Part levels(Cells cells, Part group, String of, Cell in) {
    return Parts.withRows(
        group,
        "levels",
        row -> {
          var level = Cell.level(of, Parts.word(row, "level"));
          if (of.equals(in.of()) && !level.equals(in)) {
            return row;
          }
          return level(
              cells,
              row,
              of.equals(in.of())
                  ? List.of(level, in)
                  : List.of(Cell.both(level, in), Cell.group(of, in.of(), in.level())));
        });
  }

  /** A count needs itself to be shown, a share the whole too. */
  private static Part level(Cells cells, Part row, List<Cell> countAndWhole) {
    Part shown = row;
    for (String reason : cells.reason(countAndWhole).stream().toList()) {
      shown = Veil.of(shown, reason, "percent");
    }
    for (String reason : cells.reason(countAndWhole.getFirst()).stream().toList()) {
      shown = Veil.of(shown, reason, "n");
    }
    return shown;
  }

  /** The groups of the one, and what stands beside them of the other. */
  private static Part rest(Part groups, Part screened) {
    return Parts.replaced(
        screened, "groups", content -> groups.byName().getOrDefault("groups", content));
  }

  static Part numbers(Cells cells, Part described, Cell cell, Cell whole) {
    var reason = cells.reason(cell);
    if (reason.isPresent()) {
      return Veil.counted(described, reason.get(), "n");
    }
    var threshold = cells.threshold();
    var column = TwoValues.of(described, "");
    double low = Parts.number(described, "min");
    double high = Parts.number(described, "max");
    Part shown = Veil.ofOne(described, threshold);
    if (column.splitsFew(low, high, threshold)) {
      shown = Veil.where(shown, name -> !name.startsWith("n"), threshold.few());
    }
    if (column.n() < 4.0 * threshold.people()) {
      shown = Veil.of(shown, threshold.few(), "q25_type7", "q75_type7", "mad_1.4826");
    }
    if (column.n() < 2.0 * threshold.people()) {
      shown = Veil.of(shown, threshold.few(), "median");
    }
    boolean few = threshold.few(Parts.number(described, "n_missing"));
    return few || cells.isHidden(whole)
        ? Veil.of(shown, few ? threshold.few() : Threshold.NEAR, "n_missing")
        : shown;
  }
}
