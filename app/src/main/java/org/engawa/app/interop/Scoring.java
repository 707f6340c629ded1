// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.engawa.app.interop.ItemScore.Counted;
import org.engawa.app.interop.ItemScore.NoNumber;
import org.engawa.app.interop.ItemScore.Unanswered;
import org.engawa.app.interop.ItemScore.Unscorable;

/** Scores one response against its questionnaire. */
final class Scoring {

  private final Sheet sheet;
  private final AnswerSheet answers;
  private final Plans plans;
  private final ItemNumbers numbers;
  private final Enabling enabling;

  Scoring(Sheet sheet, PlanBook book, AnswerSheet answers) {
    this.sheet = sheet;
    this.answers = answers;
    this.plans = book.plans(weighedByAnswers(answers));
    this.numbers = new ItemNumbers(sheet, answers);
    this.enabling = new Enabling(sheet, answers);
  }

  /** One score per total of the questionnaire, and one also when it has none; never empty. */
  List<Score> scores() {
    List<SheetItem> totals = plans.totals();
    return totals.isEmpty()
        ? List.of(score(Optional.empty()))
        : totals.stream().map(total -> score(Optional.of(total))).toList();
  }

  /** What is odd about the sheet as a whole and yet does not stop the scoring. */
  List<String> notes() {
    var notes = new ArrayList<String>();
    if (!Set.of("completed", "amended", "entered-in-error").contains(answers.status())) {
      String status = answers.status().isEmpty() ? "missing" : answers.status();
      notes.add("the status is " + status + ", so answers may still change");
    }
    String names = answers.questionnaire();
    boolean elsewhere =
        names.contains("://") && !sheet.address().isEmpty() && !names.equals(sheet.address());
    if (elsewhere) {
      notes.add("the response says that it answers " + names + ", not " + sheet.address());
    }
    return notes;
  }

  private Score score(Optional<SheetItem> total) {
    String linkId = total.map(SheetItem::linkId).orElse("");
    Optional<BigDecimal> reported =
        answers.number(linkId).or(() -> plans.totals().size() > 1 ? Optional.empty() : stray());
    return switch (plans.of(total)) {
      case Plan.NotComputed(String reason) ->
          new Score(linkId, reported, Optional.empty(), 0, 0, stop().orElse(reason), "", List.of());
      case Plan.Adds plan -> added(plan, linkId, reported);
      case Plan.Reckons plan -> reckoned(plan, linkId, reported);
    };
  }

  private Score added(Plan.Adds plan, String linkId, Optional<BigDecimal> reported) {
    var tally = new Tally();
    for (SheetItem item : plan.items()) {
      ItemScore score = numbers.of(item, plan.codesAreNumbers());
      boolean asked = !(score instanceof Unanswered) || enabling.asked(item);
      tally.strict = item.part() == SheetItem.Part.COUNTED || !plan.terms().justAdds();
      tally.factor = plan.terms().factor(item.linkId());
      tally.add(item.linkId(), score, asked, plan.required().contains(item.linkId()));
    }
    var notes = new ArrayList<>(plan.notes());
    if (!tally.turned.isEmpty()) {
      notes.add("turned around by the instrument's key: " + few(tally.turned));
    }
    Optional<String> obstacle = stop().or(() -> obstacle(plan, tally));
    return new Score(
        linkId,
        reported,
        obstacle.isPresent() ? Optional.empty() : Optional.of(plan.terms().value(tally.sum)),
        tally.answered,
        tally.expected,
        obstacle.orElseGet(() -> caveats(tally, plan.terms().value(tally.sum), reported)),
        plan.rule(),
        notes);
  }

  private Score reckoned(Plan.Reckons plan, String linkId, Optional<BigDecimal> reported) {
    var tally = new Tally();
    tally.strict = true;
    for (SheetItem item : plan.items()) {
      ItemScore score = numbers.of(item, false);
      tally.add(item.linkId(), score, !(score instanceof Unanswered) || enabling.asked(item), true);
    }
    long onSheet =
        plan.scales().questions().stream()
            .flatMap(question -> sheet.item(question).stream())
            .filter(item -> numbers.of(item, false) instanceof Counted)
            .count();
    Optional<BigDecimal> value =
        plan.scales().value(plan.score(), new Scales.Given(tally.numbers, (int) onSheet));
    Optional<String> obstacle = stop().or(() -> tally.unscorable.stream().findFirst());
    Optional<BigDecimal> computed = obstacle.isPresent() ? Optional.empty() : value;
    String without = "too many items without an answer: " + few(tally.missing);
    return new Score(
        linkId,
        reported,
        computed,
        tally.answered,
        tally.expected,
        obstacle.orElseGet(
            () -> value.map(total -> caveats(tally, total, reported)).orElse(without)),
        "the rule of the scale for missing answers",
        List.of());
  }

  private static Optional<String> obstacle(Plan.Adds plan, Tally tally) {
    if (!tally.unscorable.isEmpty()) {
      int more = tally.unscorable.size() - 1;
      String first = tally.unscorable.getFirst();
      return Optional.of(more == 0 ? first : first + " (and " + more + " more)");
    }
    if (tally.answered > 0 && tally.missing.isEmpty()) {
      return Optional.empty();
    }
    List<String> open =
        tally.answered > 0 ? tally.missing : plan.items().stream().map(SheetItem::linkId).toList();
    return Optional.of("not answered: " + few(open));
  }

  private static String caveats(Tally tally, BigDecimal computed, Optional<BigDecimal> reported) {
    var caveats = new ArrayList<String>();
    if (!tally.noNumber.isEmpty()) {
      caveats.add("answers that are no numbers and were not added: " + few(tally.noNumber));
    }
    if (tally.answered < tally.expected) {
      caveats.add("%d of %d items answered".formatted(tally.answered, tally.expected));
    }
    if (reported.filter(total -> Score.differ(total, computed)).isPresent()) {
      caveats.add("the reported total is not what the answers add up to");
    }
    return String.join("; ", caveats);
  }

  /** What forbids any figure for this sheet. */
  private Optional<String> stop() {
    if (answers.status().equals("entered-in-error")) {
      return Optional.of("the response is marked as entered in error");
    }
    if (!sheet.twice().isEmpty()) {
      return Optional.of("linkIds that the questionnaire uses twice: " + few(sheet.twice()));
    }
    Set<String> strangers = strangers();
    if (strangers.size() == 1 && stray().isPresent()) {
      return Optional.empty();
    }
    return strangers.isEmpty()
        ? Optional.empty()
        : Optional.of("linkIds that the questionnaire does not have: " + few(strangers));
  }

  private Set<String> strangers() {
    var strangers = new LinkedHashSet<>(answers.answered());
    strangers.removeAll(sheet.all());
    return strangers;
  }

  /** A reported total under a linkId that the questionnaire does not know. */
  private Optional<BigDecimal> stray() {
    List<String> found =
        strangers().stream()
            .filter(id -> id.toLowerCase(Locale.ROOT).matches("(?s).*(total|score|sum)\\W*"))
            .filter(id -> answers.number(id).isPresent())
            .toList();
    return found.size() == 1 ? answers.number(found.getFirst()) : Optional.empty();
  }

  private static Set<String> weighedByAnswers(AnswerSheet answers) {
    return answers.answered().stream()
        .filter(
            linkId ->
                answers.of(linkId).stream()
                    .flatMap(List::stream)
                    .anyMatch(value -> Weighing.of(value) instanceof Weighing.Weighed))
        .collect(Collectors.toSet());
  }

  private static String few(Collection<String> linkIds) {
    int more = linkIds.size() - 3;
    String shown = linkIds.stream().limit(3).collect(Collectors.joining(", "));
    return more > 0 ? shown + " and " + more + " more" : shown;
  }

  /** What has been seen while going through the items of one total. */
  private static final class Tally {

    private BigDecimal factor = BigDecimal.ONE;

    /** Where a term is more than an answer, one that counts nothing or was not asked is missing. */
    private boolean strict;

    private BigDecimal sum = BigDecimal.ZERO;
    private final Map<String, BigDecimal> numbers = new HashMap<>();
    private int answered;
    private int expected;
    private final List<String> unscorable = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> noNumber = new ArrayList<>();
    private final List<String> turned = new ArrayList<>();

    private void add(String linkId, ItemScore score, boolean asked, boolean required) {
      expected += asked ? 1 : 0;
      answered += score instanceof Unanswered ? 0 : 1;
      switch (score) {
        case Counted(BigDecimal number, boolean wasTurned) -> {
          sum = sum.add(number.multiply(factor));
          numbers.put(linkId, number);
          if (wasTurned) {
            turned.add(linkId);
          }
        }
        case NoNumber() -> (strict ? missing : noNumber).add(linkId);
        case Unanswered() -> {
          if ((asked || strict) && required) {
            missing.add(linkId);
          }
        }
        case Unscorable(String reason) -> unscorable.add(reason);
      }
    }
  }
}
