// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.engawa.measure.document.Problem;
import org.engawa.measure.instrument.Scorer;
import org.engawa.study.stat.Columns;
import org.engawa.study.table.CodeBook;
import org.engawa.study.table.Kind;
import org.engawa.study.table.Reading;
import org.engawa.study.table.Table;
import org.engawa.study.table.TableReader;
import org.engawa.study.table.Variable;

/** Reads the table of a plan, and scores its instruments. */
final class StudyTableReader {

  private static final int MOST_TOLD = 20;

  /** Powers and products of larger ones would not be numbers any more. */
  private static final double LARGEST = 1e20;

  private final Plan plan;
  private final Path file;
  private final List<Problem> problems = new ArrayList<>();

  StudyTableReader(Plan plan, Path file) {
    this.plan = plan;
    this.file = file;
  }

  Reading<StudyTable> read() {
    var id = id();
    var variables = variables(id);
    if (!problems.isEmpty()) {
      return new Reading.Refused<>(problems);
    }
    return switch (new TableReader(new CodeBook(id, variables)).hold(file)) {
      case Reading.Refused(var refused) -> new Reading.Refused<>(refused);
      case Reading.Read(Table table) -> {
        var scored = scored(table, id);
        yield problems.isEmpty() ? new Reading.Read<>(scored) : new Reading.Refused<>(problems);
      }
    };
  }

  /** The column that is read as words: whose row it is, or else the id of the row. */
  private Optional<String> id() {
    Set<String> persons = new LinkedHashSet<>();
    for (Step step : plan.run()) {
      switch (step) {
        case Step.Change change -> persons.add(change.person());
        case Step.Mixed mixed -> persons.add(mixed.person());
        default -> {}
      }
    }
    persons.removeAll(plan.variables().keySet());
    if (persons.size() > 1) {
      problem("expected one column that says whose row it is, not " + String.join(", ", persons));
    }
    return persons.stream()
        .findFirst()
        .or(() -> Optional.of(plan.id()).filter(name -> !name.isEmpty()));
  }

  private List<Variable> variables(Optional<String> id) {
    SequencedMap<String, Kind> kinds = new LinkedHashMap<>();
    if (!plan.id().isEmpty() && !id.equals(Optional.of(plan.id()))) {
      kinds.put(plan.id(), new Kind.Text());
    }
    plan.variables().forEach((name, variable) -> put(kinds, name, kind(name, variable)));
    plan.instruments()
        .values()
        .forEach(used -> used.columns().forEach(name -> put(kinds, name, new Kind.Number())));
    if (id.filter(kinds::containsKey).isPresent()) {
      problem("the column " + id.get() + " names rows; it can be nothing else");
    }
    for (String name : kinds.keySet()) {
      if (name.isBlank() || !name.strip().equals(name)) {
        problem("a column has a name without space around it, not '" + name + "'");
      }
    }
    return kinds.entrySet().stream()
        .filter(_ -> problems.isEmpty())
        .map(each -> new Variable(each.getKey(), each.getValue(), Set.of()))
        .toList();
  }

  private Kind kind(String name, Plan.Variable variable) {
    return switch (variable) {
      case Plan.Variable.Numbers() -> new Kind.Number();
      case Plan.Variable.Levels(var codes) -> {
        for (var each : codes.entrySet()) {
          if (each.getKey().isBlank() || !each.getKey().strip().equals(each.getKey())) {
            problem("a level of %s is a word without space around it".formatted(name));
          } else if (!Double.isFinite(each.getValue())) {
            problem("the level %s of %s needs a finite number".formatted(each.getKey(), name));
          }
        }
        yield problems.isEmpty() ? new Kind.Levels(codes) : new Kind.Text();
      }
    };
  }

  private void put(Map<String, Kind> kinds, String name, Kind kind) {
    var other = kinds.put(name, kind);
    if (other != null && !other.equals(kind)) {
      problem("the column " + name + " is numbers in one place of the plan and words in another");
    }
  }

  private StudyTable scored(Table table, Optional<String> id) {
    SequencedMap<String, double[]> columns = new LinkedHashMap<>();
    for (String name : plan.variables().keySet()) {
      columns.put(name, table.column(name));
      bounded(name, table.column(name));
    }
    Map<String, double[][]> items = new LinkedHashMap<>();
    for (UsedInstrument used : plan.instruments().values()) {
      double[][] answers = used.columns().stream().map(table::column).toArray(double[][]::new);
      items.put(used.name(), counted(used, answers));
      if (problems.isEmpty()) {
        score(used, answers, columns);
      }
    }
    Map<String, List<String>> texts = new LinkedHashMap<>();
    id.ifPresent(name -> texts.put(name, table.ids()));
    return new StudyTable(plan, table.notes(), new Columns(columns), items, texts);
  }

  private void bounded(String name, double[] column) {
    for (int row = 0; row < column.length && problems.size() < MOST_TOLD; row++) {
      if (Math.abs(column[row]) > LARGEST) {
        problem(
            "row %d after the header, column %s: expected a number of at most %.0e, not %s"
                .formatted(row + 1, name, LARGEST, column[row]));
      }
    }
  }

  /** The answers that count; a number that says that there is none is NaN. */
  private double[][] counted(UsedInstrument used, double[][] answers) {
    double[][] counted = new double[answers.length][];
    for (int item = 0; item < answers.length; item++) {
      counted[item] = answers[item].clone();
      for (int row = 0; row < counted[item].length; row++) {
        double answer = counted[item][row];
        if (!Double.isNaN(answer) && !allowed(used, answer)) {
          refuse(used, item, row, answer);
        } else if (!used.coding().counts((int) answer)) {
          counted[item][row] = Double.NaN;
        }
      }
    }
    return counted;
  }

  private static boolean allowed(UsedInstrument used, double answer) {
    return answer == (int) answer && used.coding().allows((int) answer);
  }

  private void refuse(UsedInstrument used, int item, int row, double answer) {
    if (problems.size() < MOST_TOLD) {
      problem(
          "row %d after the header, column %s: expected a whole number from %d to %d, not %s"
              .formatted(
                  row + 1,
                  used.columns().get(item),
                  used.coding().from(),
                  used.coding().to(),
                  answer == Math.rint(answer) && Math.abs(answer) < 1e15
                      ? String.valueOf((long) answer)
                      : String.valueOf(answer)));
    }
  }

  private static void score(
      UsedInstrument used, double[][] answers, SequencedMap<String, double[]> columns) {
    var scorer = Scorer.of(used.card(), used.coding());
    var scales = used.card().scales();
    int rows = answers[0].length;
    double[][] scores = new double[scales.size()][rows];
    int[] sheet = new int[answers.length];
    double[] values = new double[scales.size()];
    for (int row = 0; row < rows; row++) {
      for (int item = 0; item < sheet.length; item++) {
        double answer = answers[item][row];
        sheet[item] = Double.isNaN(answer) ? Scorer.MISSING : (int) answer;
      }
      scorer.score(sheet, 0, values, 0);
      for (int scale = 0; scale < values.length; scale++) {
        scores[scale][row] = values[scale];
      }
    }
    for (int scale = 0; scale < scores.length; scale++) {
      columns.put(used.name() + "." + scales.get(scale).id(), scores[scale]);
    }
  }

  private void problem(String expected) {
    problems.add(new Problem(file.toString(), 0, 0, expected));
  }
}
