// SPDX-License-Identifier: Apache-2.0
package org.engawa.spark;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.engawa.measure.document.Problem;
import org.engawa.study.stat.Gathering;
import org.engawa.study.table.TableNotes;

/** What a task brings back of one part of a table. */
sealed interface Harvest<G extends Gathering<G>> extends Serializable {

  /** The file of which the part is. */
  String file();

  /** Where it begins there. */
  long from();

  /** All of the part was gathered. */
  record Reaped<G extends Gathering<G>>(String file, long from, G gathered, TableNotes notes)
      implements Harvest<G> {}

  /** The part must be refused. */
  record Spoiled<G extends Gathering<G>>(String file, long from, List<Wrong> wrong)
      implements Harvest<G> {}

  /** A problem on its way. */
  record Wrong(String file, int line, int column, String expected) implements Serializable {

    static List<Wrong> of(List<Problem> problems) {
      return problems.stream()
          .map(each -> new Wrong(each.file(), each.line(), each.column(), each.expected()))
          .toList();
    }

    Problem problem() {
      return new Problem(file, line, column, expected);
    }
  }

  /** In the order of the rows, whoever was back first. */
  static <G extends Gathering<G>> List<Harvest<G>> inOrder(List<Harvest<G>> all) {
    return all.stream()
        .sorted(
            Comparator.<Harvest<G>, String>comparing(Harvest::file).thenComparing(Harvest::from))
        .toList();
  }

  /** Those that could be gathered. */
  static <G extends Gathering<G>> List<Reaped<G>> reaped(List<Harvest<G>> all) {
    return all.stream()
        .flatMap(each -> each instanceof Reaped<G> reaped ? Stream.of(reaped) : Stream.of())
        .toList();
  }

  /** What is wrong with the others. */
  static <G extends Gathering<G>> List<Problem> wrong(List<Harvest<G>> all) {
    return all.stream()
        .flatMap(each -> each instanceof Spoiled<G> spoiled ? spoiled.wrong.stream() : Stream.of())
        .map(Wrong::problem)
        .toList();
  }

  /** All that was gathered, as one. */
  static <G extends Gathering<G>> G joined(List<Reaped<G>> all, G empty) {
    G joined = empty.empty();
    all.forEach(each -> joined.merge(each.gathered));
    return joined;
  }
}
