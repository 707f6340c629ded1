// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.engawa.measure.document.Problem;
import org.engawa.measure.form.Form;
import org.engawa.measure.form.FormReading;
import org.engawa.measure.form.FormReading.FormRead;
import org.engawa.measure.form.FormReading.FormRefused;
import org.engawa.measure.form.FormScore;
import org.engawa.measure.form.Question;
import org.engawa.measure.form.Words;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.jspecify.annotations.Nullable;

/** Makes a form of a questionnaire: groups are laid flat, totals become scores. */
final class FormReader {

  private static final Set<String> ONE_OF_SEVERAL = Set.of("choice", "open-choice");

  private final Questionnaire questionnaire;
  private final Sheet sheet;
  private final FormPlaces places;
  private final TotalReader totals;
  private final String language;
  private final ConceptWords concepts;
  private final List<Question> questions = new ArrayList<>();
  private final List<FormScore> scores = new ArrayList<>();

  FormReader(Questionnaire questionnaire, Sheet sheet, FormPlaces places) {
    this.questionnaire = questionnaire;
    this.sheet = sheet;
    this.places = places;
    this.totals = new TotalReader(sheet, places);
    this.language = questionnaire.hasLanguage() ? questionnaire.getLanguage() : Words.UNTOLD;
    this.concepts = new ConceptWords(questionnaire.getContained(), language);
  }

  FormReading read() {
    List<Problem> problems =
        sheet.twice().stream()
            .map(linkId -> places.at(linkId, "expected a linkId of its own, found " + linkId))
            .toList();
    if (!problems.isEmpty()) {
      return new FormRefused(problems);
    }
    if (sheet.item("").isPresent()) {
      return new FormRefused(List.of(places.at("", "expected a linkId for every item")));
    }
    questionnaire.getItem().forEach(this::add);
    if (questions.isEmpty()) {
      return new FormRefused(List.of(places.at("", "expected at least one item")));
    }
    var form =
        new Form(
            FormName.of(questionnaire),
            Translations.read(questionnaire.getTitleElement(), language),
            text(questionnaire.getPublisher()),
            text(questionnaire.getCopyright()),
            questions,
            scores);
    return new FormRead(form, places.dropped());
  }

  private void add(QuestionnaireItemComponent raw) {
    SheetItem item = sheet.item(raw.getLinkId()).orElseThrow();
    tell(raw, item);
    Optional<FormScore> score = item.total() ? totals.score(item) : Optional.empty();
    score.ifPresentOrElse(scores::add, () -> question(raw, item));
    raw.getItem().forEach(this::add);
  }

  private void tell(QuestionnaireItemComponent raw, SheetItem item) {
    String name = "item " + item.linkId() + ": ";
    if (!item.conditions().isEmpty()) {
      places.drop(item.linkId(), name + "when it is asked (enableWhen)");
    }
    if (item.repeats()) {
      places.drop(item.linkId(), name + "that it may be answered several times");
    }
    if (raw.hasInitial()) {
      places.drop(item.linkId(), name + "the answer it begins with");
    }
    if (item.type().equals("open-choice")) {
      places.drop(item.linkId(), name + "that other words may be written");
    }
    if (!item.total() && item.calculated().isPresent()) {
      places.drop(item.linkId(), name + "its expression");
    }
  }

  private void question(QuestionnaireItemComponent raw, SheetItem item) {
    String name = item.linkId();
    Words words = Translations.read(raw.getTextElement(), language);
    if (raw.getType() == QuestionnaireItemType.GROUP
        || raw.getType() == QuestionnaireItemType.DISPLAY) {
      if (!words.equals(Words.NONE)) {
        questions.add(Question.instruction(name, words));
      }
    } else if (item.repeats()) {
      questions.add(Question.other(name, words));
    } else if (ONE_OF_SEVERAL.contains(item.type())
        || item.type().isEmpty() && !item.choices().isEmpty()) {
      choice(raw, item, words);
    } else if (item.type().equals("integer") && !item.total() && item.choices().isEmpty()) {
      OptionalInt from = Sheet.bound(raw, Sheet.LOWEST);
      OptionalInt to = Sheet.bound(raw, Sheet.HIGHEST);
      questions.add(Question.number(name, words, from, to));
    } else {
      questions.add(Question.other(name, words));
    }
  }

  private void choice(QuestionnaireItemComponent raw, SheetItem item, Words words) {
    String name = item.linkId();
    if (item.choices().isEmpty()) {
      String why =
          item.missing().isEmpty()
              ? "it has no options"
              : "its options, since the value set " + item.missing() + " is not in the file";
      places.drop(name, "item " + name + ": " + why);
      questions.add(Question.other(name, words));
      return;
    }
    if (item.choices().stream().allMatch(option -> number(option, item.choices()).isEmpty())) {
      places.drop(name, "item " + name + ": numbers, since its options have no weights");
    }
    var choices = new ArrayList<org.engawa.measure.form.Choice>();
    for (Choice option : item.choices()) {
      OptionalInt value = number(option, item.choices());
      if (value.isEmpty() && option.weighing() instanceof Weighing.Weighed(var weight)) {
        String what = "item %s: the weight %s of %s, which is no score";
        places.drop(name, what.formatted(name, weight.toPlainString(), option.code()));
      }
      choices.add(new org.engawa.measure.form.Choice(option.code(), value, words(raw, option)));
    }
    questions.add(Question.choice(name, words, choices));
  }

  /** Its weight; an option that is a number itself and has none counts itself. */
  private static OptionalInt number(Choice option, List<Choice> all) {
    boolean itself =
        option.system().equals("#integer")
            && all.stream().allMatch(each -> each.weighing() instanceof Weighing.Unweighed);
    return itself && option.code().matches("-?\\d{1,4}")
        ? OptionalInt.of(Integer.parseInt(option.code()))
        : option.whole(all);
  }

  private Words words(QuestionnaireItemComponent raw, Choice option) {
    for (var each : raw.getAnswerOption()) {
      if (each.hasValueCoding()
          && option.code().equals(each.getValueCoding().getCode())
          && option.system().equals(text(each.getValueCoding().getSystem()))) {
        Words own = Translations.read(each.getValueCoding().getDisplayElement(), language);
        return own.equals(Words.NONE) ? concepts.of(option) : own;
      }
    }
    return option.system().startsWith("#") && option.system().length() > 1
        ? Words.of(language, option.display())
        : concepts.of(option);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value.strip();
  }
}
