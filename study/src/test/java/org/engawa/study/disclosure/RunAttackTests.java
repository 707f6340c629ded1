// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.engawa.study.disclosure.Recovery.Seen;
import org.engawa.study.plan.Part;
import org.engawa.study.plan.Part.Content;
import org.engawa.study.stat.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Attacks whole runs: people by sex, group and whether they have a value, of whom every number in
 * every result that is shown is known.
 */
class RunAttackTests {

  private static final String PLAN =
      """
      study: attacked
      data: rows.csv
      id: id
      variables:
        x: {type: number}
        y: {type: number}
        g: {levels: {a: 0, b: 1, c: 2}}
        s: {levels: {f: 0, m: 1, d: 2}}
      run:
        - describe: {of: [x, s, g], by: g}
        - compare: {outcomes: [s, x], by: g}
        - prevalence: {of: s, level: m, by: g}
        - correlate: {with: y, predictors: [x]}
        - describe: {of: [x, y, s]}
      """;
  private static final List<String> GROUPS = List.of("a", "b", "c", "");
  private static final List<String> SEXES = List.of("f", "m", "d", "");

  @TempDir private Path folder;

  /** Somebody; no word is a missing one. */
  private record Kind(String group, String sex, boolean hasValue) {}

  /** A number in a result: of whom it is, and what is seen of it. */
  private record Number(String name, Predicate<Kind> of, Figure figure) {}

  @Test
  void noNumberOfAFewPeopleFollowsFromAWholeRun() {
    var random = new Random(39);
    int attacked = 0;
    for (int run = 0; run < 25; run++) {
      List<Kind> people = drawn(random);
      var numbers = numbers(screened(people));
      for (var number : numbers) {
        long count = people.stream().filter(number.of()).count();
        if (Threshold.STANDARD.few(count)) {
          assertThat(spread(numbers, number))
              .as("run %d, %s of %d people", run, number.name(), count)
              .isGreaterThan(0.999);
          attacked++;
        }
      }
    }
    assertThat(attacked).isGreaterThan(200);
  }

  @Test
  void everyNumberAndReasonThatIsShownIsTrue() {
    var random = new Random(40);
    int shown = 0;
    for (int run = 0; run < 25; run++) {
      List<Kind> people = drawn(random);
      for (var number : numbers(screened(people))) {
        double count = people.stream().filter(number.of()).count();
        assertThat(count).as(number.name()).isBetween(seen(number).least(), seen(number).most());
        shown += seen(number).hidden() ? 0 : 1;
      }
    }
    assertThat(shown).isGreaterThan(100);
  }

  private static List<Kind> drawn(Random random) {
    List<Kind> people = new ArrayList<>();
    int most = 5 + random.nextInt(60);
    for (String group : GROUPS) {
      for (String sex : SEXES) {
        int rare = group.isEmpty() || sex.isEmpty() ? 1 + random.nextInt(2) : 1;
        int some = random.nextInt(4) == 0 ? random.nextInt(12) : random.nextInt(most);
        for (int i = 0; i < (rare > 1 ? random.nextInt(3) : some); i++) {
          people.add(new Kind(group, sex, random.nextInt(30) > 0));
        }
      }
    }
    return people.size() < 22 ? drawn(random) : people;
  }

  private Shown.Tables screened(List<Kind> people) {
    var csv = new StringBuilder("id,x,y,g,s\n");
    for (int i = 0; i < people.size(); i++) {
      var kind = people.get(i);
      csv.append(
          "p%d,%s,%d,%s,%s\n"
              .formatted(
                  i, kind.hasValue() ? i * 7 % 31 : "", i * 5 % 37, kind.group(), kind.sex()));
    }
    return Screened.of(folder, PLAN, csv.toString(), List.of()).tables();
  }

  private static List<Number> numbers(Shown.Tables tables) {
    List<Number> numbers = new ArrayList<>();
    numbers.add(new Number("people", _ -> true, tables.people()));
    described(numbers, tables.results().get(0).part());
    compared(numbers, tables.results().get(1).part());
    shares(numbers, tables.results().get(2).part());
    Part pair = Parts.rows(tables.results().get(3).part(), "pairs").getFirst();
    numbers.add(new Number("pair", Kind::hasValue, figure(pair, "n")));
    described(numbers, tables.results().get(4).part());
    return numbers;
  }

  private static void described(List<Number> numbers, Part part) {
    for (Part variable : Parts.rows(part, "variables")) {
      described(numbers, variable, Parts.word(variable, "variable"), _ -> true);
      for (Part group : Parts.rows(variable, "groups")) {
        String level = Parts.word(group, "level");
        described(
            numbers, group, Parts.word(variable, "variable"), kind -> kind.group().equals(level));
      }
    }
  }

  private static void described(List<Number> numbers, Part part, String of, Predicate<Kind> among) {
    for (Part row : Parts.rows(part, "levels")) {
      String level = Parts.word(row, "level");
      Predicate<Kind> has = kind -> (of.equals("s") ? kind.sex() : kind.group()).equals(level);
      numbers.add(new Number(of + " " + level, among.and(has), figure(row, "n")));
    }
    if (Parts.has(part, "n")) {
      Predicate<Kind> has = kind -> of.equals("y") || kind.hasValue();
      numbers.add(new Number(of, among.and(has), figure(part, "n")));
      numbers.add(new Number(of + " missing", among.and(has.negate()), figure(part, "n_missing")));
    }
  }

  private static void compared(List<Number> numbers, Part part) {
    Part words = Parts.rows(part, "outcomes").getFirst();
    var groups = Parts.words(part, "levels");
    var columns = Parts.words(words, "columns");
    double[][] counts =
        words.byName().get("counts") instanceof Content.Square(double[][] square)
            ? square
            : new double[0][];
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < counts[i].length; j++) {
        numbers.add(
            new Number(
                "count",
                with(groups.get(i)).and(sex(columns.get(j))),
                Figure.of(counts[i][j], Threshold.NEAR)));
      }
    }
    for (Part group : Parts.rows(Parts.rows(part, "outcomes").getLast(), "groups")) {
      numbers.add(
          new Number(
              "compared",
              with(Parts.word(group, "level")).and(Kind::hasValue),
              figure(group, "n")));
    }
  }

  private static void shares(List<Number> numbers, Part part) {
    Predicate<Kind> asked = kind -> !kind.sex().isEmpty();
    numbers.add(new Number("with", sex("m"), figure(part, "x")));
    numbers.add(new Number("asked", asked, figure(part, "n")));
    for (Part group : Parts.rows(part, "groups")) {
      var in = with(Parts.word(group, "group"));
      numbers.add(new Number("with in group", in.and(sex("m")), figure(group, "x")));
      numbers.add(new Number("asked in group", in.and(asked), figure(group, "n")));
    }
  }

  private static Predicate<Kind> with(String group) {
    return kind -> kind.group().equals(group);
  }

  private static Predicate<Kind> sex(String sex) {
    return kind -> kind.sex().equals(sex);
  }

  private static Figure figure(Part part, String name) {
    return part.byName().get(name) instanceof Content.Number(Figure figure)
        ? figure
        : Figure.none("no figure");
  }

  /** The unknown are how many there are of each kind. */
  private static double spread(List<Number> numbers, Number asked) {
    var recovery = new Recovery();
    List<Kind> kinds = new ArrayList<>();
    for (String group : GROUPS) {
      for (String sex : SEXES) {
        kinds.add(new Kind(group, sex, true));
        kinds.add(new Kind(group, sex, false));
      }
    }
    kinds.forEach(_ -> recovery.add(new Seen(0, Double.POSITIVE_INFINITY)));
    List<Integer> places = numbers.stream().map(each -> recovery.add(seen(each))).toList();
    for (int i = 0; i < places.size(); i++) {
      List<Integer> parts = new ArrayList<>();
      for (int kind = 0; kind < kinds.size(); kind++) {
        if (numbers.get(i).of().test(kinds.get(kind))) {
          parts.add(kind);
        }
      }
      recovery.sum(parts, places.get(i));
    }
    recovery.ready();
    int place = places.get(numbers.indexOf(asked));
    return recovery.hides(place) ? recovery.spread(place) : 0;
  }

  private static Seen seen(Number number) {
    return switch (number.figure()) {
      case Figure.Value(double value) -> Seen.shown(value);
      case Figure.None(String reason) ->
          reason.equals("fewer than 11 people")
              ? new Seen(1, 10)
              : new Seen(0, Double.POSITIVE_INFINITY);
    };
  }
}
