// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.limesurvey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.engawa.measure.document.Findings;
import org.engawa.measure.document.Place;
import org.engawa.measure.form.Choice;
import org.engawa.measure.form.Question;
import org.engawa.measure.form.Words;

/**
 * A question of LimeSurvey as its rows come in, one language after the other.
 *
 * <p>Source: LimeSurvey manual, question object types.
 */
final class LimeSurveyQuestion {

  private static final Map<String, List<String>> FIXED =
      Map.of(
          "5", numbers(5),
          "A", numbers(5),
          "B", numbers(10),
          "C", List.of("Y", "U", "N"),
          "E", List.of("I", "S", "D"),
          "G", List.of("F", "M"),
          "Y", List.of("Y", "N"));
  private static final Set<String> LISTS = Set.of("L", "!", "O", "F", "H");
  private static final Set<String> ARRAYS = Set.of("F", "H", "A", "B", "C", "E");
  private static final Set<String> KNOWN_OTHERWISE =
      Set.of("T", "S", "U", "D", "M", "P", "R", "Q", "I", ";", ":", "1", "|");

  private final Place place;
  private final String code;
  private final String type;
  private final Map<String, Words> subquestions = new LinkedHashMap<>();
  private final Map<String, Answer> answers = new LinkedHashMap<>();
  private Words words = Words.NONE;
  private OptionalInt from = OptionalInt.empty();
  private OptionalInt to = OptionalInt.empty();

  LimeSurveyQuestion(Place place, String code, String type) {
    this.place = place;
    this.code = code;
    this.type = type;
  }

  String type() {
    return type;
  }

  void say(Words more) {
    words = both(words, more);
  }

  void between(OptionalInt lowest, OptionalInt highest) {
    from = lowest;
    to = highest;
  }

  void subquestion(String name, Words more) {
    subquestions.merge(name, more, LimeSurveyQuestion::both);
  }

  void answer(String name, Words more, int assessed) {
    answers.merge(
        name,
        new Answer(more, assessed),
        (one, other) -> new Answer(both(one.words(), other.words()), one.assessed()));
  }

  /** What it becomes; an array becomes a question for each of its rows. */
  List<Question> questions(Findings findings) {
    if (ARRAYS.contains(type) || type.equals("K")) {
      return rows(findings);
    }
    return switch (type) {
      case "L", "!", "O", "5", "G", "Y" -> List.of(Question.choice(code, words, choices(findings)));
      case "N" -> List.of(Question.number(code, words, from, to));
      case "X" -> List.of(Question.instruction(code, words));
      case "*" -> {
        findings.noPlace(place, "what LimeSurvey reckons by itself");
        yield List.of();
      }
      default -> {
        String known = KNOWN_OTHERWISE.contains(type) ? "" : ", which is not known,";
        findings.noPlace(
            place,
            "how a question of type %s%s is answered".formatted(Findings.shown(type), known));
        yield List.of(Question.other(code, words));
      }
    };
  }

  private List<Question> rows(Findings findings) {
    var questions = new ArrayList<Question>();
    if (!words.by().isEmpty()) {
      questions.add(Question.instruction(code, words));
    }
    if (subquestions.isEmpty()) {
      findings.refuse(place, "expected a row SQ for each row of this array");
    }
    List<Choice> choices = type.equals("K") ? List.of() : choices(findings);
    subquestions.forEach(
        (name, row) -> {
          // As the columns of its answers are called.
          String column = "%s[%s]".formatted(code, name);
          questions.add(
              type.equals("K")
                  ? Question.number(column, row, from, to)
                  : Question.choice(column, row, choices));
        });
    return questions;
  }

  private List<Choice> choices(Findings findings) {
    if (!LISTS.contains(type)) {
      return FIXED.getOrDefault(type, List.of()).stream()
          .map(each -> Choice.of(each, Words.NONE))
          .toList();
    }
    if (answers.isEmpty()) {
      findings.refuse(place, "expected a row A for each answer to this question");
    }
    // LimeSurvey writes 0 for every answer of a survey that does not assess.
    boolean assesses = answers.values().stream().anyMatch(answer -> answer.assessed() != 0);
    var choices = new ArrayList<Choice>();
    answers.forEach(
        (name, answer) ->
            choices.add(
                assesses
                    ? new Choice(name, OptionalInt.of(answer.assessed()), answer.words())
                    : Choice.of(name, answer.words())));
    return choices;
  }

  private static Words both(Words one, Words other) {
    Words both = one;
    for (var text : other.by().entrySet()) {
      both = both.and(text.getKey(), text.getValue());
    }
    return both;
  }

  private static List<String> numbers(int highest) {
    return IntStream.rangeClosed(1, highest).mapToObj(Integer::toString).toList();
  }

  private record Answer(Words words, int assessed) {}
}
