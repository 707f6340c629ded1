// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.engawa.app.interop.ItemScore.Counted;
import org.engawa.app.interop.ItemScore.NoNumber;
import org.engawa.app.interop.ItemScore.Unanswered;
import org.engawa.app.interop.ItemScore.Unscorable;
import org.engawa.app.interop.Weighing.NotANumber;
import org.engawa.app.interop.Weighing.Unweighed;
import org.engawa.app.interop.Weighing.Weighed;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/** Finds the number of an answer: on the answer, on the option that it names, or as the answer. */
final class ItemNumbers {

  private static final Set<String> YES = Set.of("la33-6", "yes", "y", "true", "ja", "はい");
  private static final Set<String> NO = Set.of("la32-8", "no", "n", "false", "nein", "いいえ");

  private final Sheet sheet;
  private final AnswerSheet answers;

  ItemNumbers(Sheet sheet, AnswerSheet answers) {
    this.sheet = sheet;
    this.answers = answers;
  }

  ItemScore of(SheetItem item, boolean codesAreNumbers) {
    List<List<Type>> occurrences = answers.of(item.linkId());
    if (occurrences.isEmpty()) {
      return new Unanswered();
    }
    if (occurrences.size() > 1) {
      return new Unscorable("item " + item.linkId() + " occurs more than once in the response");
    }
    List<Type> values = occurrences.getFirst();
    if (values.size() > 1 && !item.repeats()) {
      return new Unscorable("item " + item.linkId() + " has several answers and does not repeat");
    }
    BigDecimal sum = BigDecimal.ZERO;
    boolean turned = false;
    boolean counted = false;
    for (Type value : values) {
      switch (score(item, value, codesAreNumbers)) {
        case Counted(BigDecimal number, boolean wasTurned) -> {
          sum = sum.add(number);
          turned |= wasTurned;
          counted = true;
        }
        case NoNumber() -> {}
        case Unanswered() -> {}
        case Unscorable unscorable -> {
          return unscorable;
        }
      }
    }
    return counted ? new Counted(sum, turned) : new NoNumber();
  }

  private ItemScore score(SheetItem item, Type value, boolean codesAreNumbers) {
    Choice answer = Sheet.asChoice(value, Weighing.of(value));
    List<Choice> matching = matching(item, answer);
    if (answer.weighing() instanceof Weighed && matching.isEmpty()) {
      return Instrument.turned(item)
          ? new Unscorable("item " + item.linkId() + " is to be turned and its options are unknown")
          : weighed(item, answer);
    }
    if (answer.weighing() instanceof NotANumber) {
      return new NoNumber();
    }
    if (!matching.isEmpty()) {
      List<Choice> own =
          answer.weighing() instanceof Weighed
              ? matching.stream().map(c -> with(c, answer.weighing())).distinct().toList()
              : matching;
      return ofChoices(item, own, codesAreNumbers);
    }
    Optional<BigDecimal> number = AnswerSheet.number(value);
    if (number.isPresent()) {
      return alreadyScore(item, number.get());
    }
    if (value instanceof StringType) {
      return new NoNumber();
    }
    if (value instanceof Coding && Choice.noJudgement(answer.code(), "")) {
      return new NoNumber();
    }
    return unmatched(item, answer);
  }

  private ItemScore unmatched(SheetItem item, Choice answer) {
    Weighing known = sheet.lists().weighing(answer.system(), answer.code());
    if (known instanceof Weighed(BigDecimal weight) && item.choices().isEmpty()) {
      return new Counted(weight, false);
    }
    if (!item.missing().isEmpty()) {
      return new Unscorable(
          "item "
              + item.linkId()
              + ": the value set "
              + item.missing()
              + " is not at hand (give its file with --with)");
    }
    return new Unscorable(
        "item "
            + item.linkId()
            + ": the answer "
            + (answer.code().isEmpty() ? "given" : answer.code())
            + " is none of its options");
  }

  /**
   * By system and code; where either side names no system, by code among the item's own options.
   */
  private static List<Choice> matching(SheetItem item, Choice answer) {
    return item.choices().stream()
        .filter(choice -> choice.code().equals(answer.code()))
        .filter(
            choice ->
                choice.system().equals(answer.system())
                    || choice.system().isEmpty() && !answer.system().startsWith("#")
                    || answer.system().isEmpty() && !choice.system().startsWith("#"))
        .toList();
  }

  private ItemScore ofChoices(SheetItem item, List<Choice> matching, boolean codesAreNumbers) {
    var scores = new ArrayList<ItemScore>();
    for (Choice choice : matching) {
      ItemScore score = weighed(item, codesAreNumbers ? numbered(choice) : choice);
      if (!scores.contains(score)) {
        scores.add(score);
      }
    }
    // One code listed twice, as a step of the scale and as its "don't know": the step is meant.
    List<ItemScore> counted = scores.stream().filter(Counted.class::isInstance).toList();
    if (counted.size() > 1) {
      return new Unscorable(
          "item "
              + item.linkId()
              + ": its option "
              + matching.getFirst().code()
              + " has several weights");
    }
    return counted.isEmpty() ? scores.getFirst() : counted.getFirst();
  }

  private static ItemScore weighed(SheetItem item, Choice choice) {
    return switch (choice.weighing()) {
      case NotANumber() -> new NoNumber();
      case Unweighed() ->
          choice.saysNoJudgement() || choice.code().equals("a")
              ? new NoNumber()
              : new Unscorable(
                  "item " + item.linkId() + ": its option " + choice.code() + " has no weight");
      case Weighed(BigDecimal weight) -> {
        if (choice.saysNoJudgement() && choice.outside(item.choices())) {
          yield new NoNumber();
        }
        if (choice.standsApart(item.choices())) {
          yield new Unscorable(
              "item "
                  + item.linkId()
                  + ": the weight "
                  + weight
                  + " stands apart from the others and may mean that there is no answer");
        }
        yield Instrument.turned(item) ? turned(item, weight) : new Counted(weight, false);
      }
    };
  }

  /** Whether an item is to be turned, and its file has left "yes" above "no". */
  static boolean turns(SheetItem item) {
    Optional<BigDecimal> no = weightOf(item, NO);
    return Instrument.turned(item)
        && weightOf(item, YES).flatMap(yes -> no.map(n -> yes.compareTo(n) > 0)).orElse(false);
  }

  /** Turns the weight where the file has left "yes" above "no" although "no" is what counts. */
  private static ItemScore turned(SheetItem item, BigDecimal weight) {
    Optional<BigDecimal> yes = weightOf(item, YES);
    Optional<BigDecimal> no = weightOf(item, NO);
    if (yes.isEmpty() || no.isEmpty()) {
      return new Unscorable(
          "item " + item.linkId() + " is to be turned and its yes and no are not recognised");
    }
    boolean unturned = yes.get().compareTo(no.get()) > 0;
    return unturned
        ? new Counted(yes.get().add(no.get()).subtract(weight), true)
        : new Counted(weight, false);
  }

  private static Optional<BigDecimal> weightOf(SheetItem item, Set<String> words) {
    return item.choices().stream()
        .filter(
            choice ->
                words.contains(choice.code().toLowerCase(Locale.ROOT))
                    || words.contains(choice.display().strip().toLowerCase(Locale.ROOT)))
        .flatMap(choice -> numbers(choice).stream())
        .findFirst();
  }

  private static ItemScore alreadyScore(SheetItem item, BigDecimal number) {
    List<BigDecimal> weights =
        item.choices().stream().flatMap(choice -> numbers(choice).stream()).toList();
    boolean possible =
        weights.isEmpty() || weights.stream().anyMatch(weight -> weight.compareTo(number) == 0);
    if (!possible) {
      return new Unscorable(
          "item " + item.linkId() + ": the number " + number + " is none of its options' weights");
    }
    Optional<Choice> meant =
        item.choices().stream()
            .filter(c -> numbers(c).filter(w -> w.compareTo(number) == 0).isPresent())
            .findFirst();
    return meant.isPresent() && !Instrument.turned(item)
        ? weighed(item, meant.get())
        : new Counted(number, false);
  }

  private static Optional<BigDecimal> numbers(Choice choice) {
    return choice.weighing() instanceof Weighed(BigDecimal weight)
        ? Optional.of(weight)
        : Optional.empty();
  }

  private static Choice numbered(Choice choice) {
    return choice.weighing() instanceof Unweighed && choice.code().matches("\\d{1,3}")
        ? with(choice, new Weighed(new BigDecimal(choice.code())))
        : choice;
  }

  private static Choice with(Choice choice, Weighing weighing) {
    return new Choice(choice.system(), choice.code(), choice.display(), weighing);
  }
}
