// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.engawa.measure.document.Problem;
import org.engawa.study.table.CodeBook;
import org.engawa.study.table.Kind;
import org.engawa.study.table.Reading;
import org.engawa.study.table.Variable;

/** Makes the code book of a plan, by which its table is read. */
final class StudyBook {

  private final Plan plan;
  private final String file;
  private final List<Problem> problems = new ArrayList<>();

  private StudyBook(Plan plan, String file) {
    this.plan = plan;
    this.file = file;
  }

  static Reading<CodeBook> of(Plan plan, String file) {
    var making = new StudyBook(plan, file);
    var id = making.id();
    var variables = making.variables(id);
    return making.problems.isEmpty()
        ? new Reading.Read<>(new CodeBook(id, variables))
        : new Reading.Refused<>(making.problems);
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

  private void problem(String expected) {
    problems.add(new Problem(file, 0, 0, expected));
  }
}
