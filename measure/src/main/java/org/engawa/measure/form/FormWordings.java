// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.engawa.measure.document.Problem;
import org.engawa.measure.form.FormWording.Fits;
import org.engawa.measure.form.FormWording.Misfits;
import org.engawa.measure.form.Question.Kind;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Coding;
import org.engawa.measure.instrument.Wording;

/**
 * Takes the words of a questionnaire for a card: its questions are the items by the numbers at the
 * end of their names where these are 1 to n, otherwise by their order.
 */
public final class FormWordings {

  private static final Pattern NUMBER = Pattern.compile("(?:.*\\D)?0*(\\d{1,3})");
  private static final int MAX_LENGTH = 2000;

  private final String file;
  private final Form form;
  private final Card card;
  private final Coding coding;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> told = new ArrayList<>();

  private FormWordings(String file, Form form, Card card, Coding coding) {
    this.file = file;
    this.form = form;
    this.card = card;
    this.coding = coding;
  }

  /**
   * The wording in one language; a text of which the file does not say in which language it is
   * counts as in this one.
   *
   * @param file its name, only used to say where a problem lies
   */
  public static FormWording of(String file, Form form, Card card, InLanguage in) {
    return new FormWordings(file, form, card, in.coding()).wording(in.language());
  }

  /** In which coding and language the words are wanted. */
  public record InLanguage(Coding coding, String language) {}

  private FormWording wording(String language) {
    String source = form.languages().contains(language) ? language : Words.UNTOLD;
    if (!form.languages().contains(source)) {
      problem(
          "expected words in '%s', there are some in %s"
              .formatted(language, form.languages().isEmpty() ? "no language" : form.languages()));
      return new Misfits(problems);
    }
    var items = items();
    if (items.isEmpty()) {
      return new Misfits(problems);
    }
    var texts = new TreeMap<Integer, String>();
    for (int item = 1; item <= items.size(); item++) {
      texts.put(item, text(items.get(item - 1), source));
    }
    var options = options(items, source);
    String title = form.title().in(source).or(() -> form.title().in(language)).orElse(card.title());
    var wording =
        new Wording(
            card.id(), language, coding.name(), title, instruction(items, source), texts, options);
    return problems.isEmpty() ? new Fits(wording, told) : new Misfits(problems);
  }

  /** One question for each item, in their order; empty where they cannot be told. */
  private List<Question> items() {
    var asked =
        form.questions().stream()
            .filter(each -> each.kind() == Kind.CHOICE || each.kind() == Kind.NUMBER)
            .toList();
    var numbered = numbered(asked);
    if (numbered.size() == card.items()) {
      tellOthers(asked, List.copyOf(numbered.values()));
      return List.copyOf(numbered.values());
    }
    var alike = asked.size() == card.items() ? asked : ofTheSpan(asked);
    if (alike.size() != card.items()) {
      problem(
          "expected %d questions with answers %d to %d for the items of %s, there are %d"
              .formatted(card.items(), coding.from(), coding.to(), card.id(), alike.size()));
      return List.of();
    }
    tell("the names of the questions do not number the items; they were taken in their order");
    tellOthers(asked, alike);
    return alike;
  }

  private SortedMap<Integer, Question> numbered(List<Question> asked) {
    var numbered = new TreeMap<Integer, Question>();
    for (Question question : asked) {
      var number = NUMBER.matcher(question.name());
      if (number.matches()) {
        int item = Integer.parseInt(number.group(1));
        if (item >= 1 && item <= card.items() && numbered.put(item, question) != null) {
          return new TreeMap<>();
        }
      }
    }
    return numbered;
  }

  private List<Question> ofTheSpan(List<Question> asked) {
    var wanted = new Question.Span(coding.from(), coding.to());
    return asked.stream().filter(each -> each.span().filter(wanted::equals).isPresent()).toList();
  }

  private void tellOthers(List<Question> asked, List<Question> taken) {
    asked.stream()
        .filter(each -> !taken.contains(each))
        .forEach(each -> tell(each.name() + ": is no item of " + card.id() + " and was left out"));
  }

  private String text(Question question, String source) {
    String text = question.words().in(source).orElse("");
    if (text.isEmpty()) {
      problem(question.name() + ": expected words for this item");
    } else if (text.length() > MAX_LENGTH) {
      problem(question.name() + ": longer than " + MAX_LENGTH);
    }
    return text;
  }

  private SortedMap<Integer, String> options(List<Question> items, String source) {
    var first = items.getFirst();
    var options = new TreeMap<Integer, String>();
    int count = coding.to() - coding.from() + 1;
    boolean byOrder =
        first.choices().stream().noneMatch(choice -> choice.value().isPresent())
            && first.choices().size() == count;
    if (byOrder) {
      tell(
          "the answers count nothing in the file; they were taken in their order as %d to %d"
              .formatted(coding.from(), coding.to()));
    }
    for (int at = 0; at < count; at++) {
      int value = coding.from() + at;
      var choice = byOrder ? Optional.of(first.choices().get(at)) : counting(first, value);
      String label = choice.flatMap(each -> each.words().in(source)).orElse("");
      if (label.isEmpty()) {
        problem("%s: expected words for the answer %d".formatted(first.name(), value));
      }
      options.put(value, label);
    }
    items.stream()
        .filter(each -> !labels(each, source).equals(labels(first, source)))
        .forEach(
            each ->
                tell(
                    "%s: its answers have other words than those of %s, which stand for all"
                        .formatted(each.name(), first.name())));
    return options;
  }

  private static Optional<Choice> counting(Question question, int value) {
    return question.choices().stream()
        .filter(choice -> choice.value().orElse(Integer.MIN_VALUE) == value)
        .findFirst();
  }

  private static List<String> labels(Question question, String source) {
    return question.choices().stream().map(each -> each.words().in(source).orElse("")).toList();
  }

  private Optional<String> instruction(List<Question> items, String source) {
    return form.questions().stream()
        .takeWhile(each -> !items.contains(each))
        .filter(each -> each.kind() == Kind.INSTRUCTION)
        .findFirst()
        .flatMap(each -> each.words().in(source));
  }

  private void problem(String expected) {
    problems.add(new Problem(file, 0, 0, expected));
  }

  private void tell(String what) {
    told.add(new Problem(file, 0, 0, what));
  }
}
