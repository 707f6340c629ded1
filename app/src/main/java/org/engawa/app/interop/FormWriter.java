// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import ca.uhn.fhir.context.FhirContext;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.engawa.measure.form.Choice;
import org.engawa.measure.form.Form;
import org.engawa.measure.form.FormScore;
import org.engawa.measure.form.Question;
import org.engawa.measure.form.Question.Kind;
import org.engawa.measure.form.Words;
import org.engawa.measure.form.Written;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;

/** Makes a questionnaire of a form: every question in one row, every score a total after them. */
final class FormWriter {

  private static final String ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue";

  private final Form form;
  private final Scales scales;
  private final String language;
  private final List<String> dropped = new ArrayList<>();
  private final Set<String> linkIds = new HashSet<>();

  FormWriter(Form form) {
    this.form = form;
    this.scales = Scales.of(form);
    Set<String> languages = form.languages();
    this.language =
        languages.contains("en") ? "en" : languages.stream().findFirst().orElse(Words.UNTOLD);
  }

  Written write() {
    var questionnaire = new Questionnaire();
    FormName.write(form.name(), questionnaire);
    if (!language.equals(Words.UNTOLD)) {
      questionnaire.setLanguage(language);
    }
    Translations.write(form.title(), language, questionnaire::getTitleElement);
    questionnaire.setStatus(complete() ? PublicationStatus.ACTIVE : PublicationStatus.DRAFT);
    if (!form.source().isBlank()) {
      questionnaire.setPublisher(form.source());
    }
    if (!form.licence().isBlank()) {
      questionnaire.setCopyright(form.licence());
    }
    form.questions().forEach(question -> add(questionnaire, question));
    form.scores().forEach(score -> add(questionnaire, score));
    String json =
        FhirContext.forR4Cached()
            .newJsonParser()
            .setPrettyPrint(true)
            .encodeResourceToString(questionnaire);
    return new Written((json.stripTrailing() + "\n").getBytes(StandardCharsets.UTF_8), dropped);
  }

  /** Whether it can be filled in as it stands: all is worded, and every answer counts a number. */
  private boolean complete() {
    return form.questions().stream()
        .allMatch(
            question ->
                !question.words().equals(Words.NONE)
                    && (question.kind() == Kind.INSTRUCTION || counts(question)));
  }

  /** Whether each of its answers counts a number, or says that there is none. */
  private boolean counts(Question question) {
    var all = question.choices().stream().map(this::weighed).toList();
    return question.span().isPresent()
        || !all.isEmpty()
            && all.stream().allMatch(each -> each.saysNoJudgement() || each.whole(all).isPresent());
  }

  private void add(Questionnaire questionnaire, Question question) {
    if (!linkIds.add(question.name())) {
      dropped.add("question " + question.name() + ", since another has its name");
      return;
    }
    QuestionnaireItemComponent item = questionnaire.addItem().setLinkId(question.name());
    Translations.write(question.words(), language, item::getTextElement);
    if (question.words().equals(Words.NONE)) {
      item.setPrefix(question.name());
    }
    switch (question.kind()) {
      case CHOICE -> {
        item.setType(QuestionnaireItemType.CHOICE);
        choices(item, question);
      }
      case NUMBER -> {
        item.setType(QuestionnaireItemType.INTEGER);
        bound(item, Sheet.LOWEST, question.from());
        bound(item, Sheet.HIGHEST, question.to());
      }
      case INSTRUCTION -> item.setType(QuestionnaireItemType.DISPLAY);
      case OTHER -> {
        item.setType(QuestionnaireItemType.STRING);
        dropped.add("question " + question.name() + ": which kind of answer it takes");
      }
    }
  }

  /** An answer that says that there is none keeps its words; its weight would be no score. */
  private void choices(QuestionnaireItemComponent item, Question question) {
    var all = question.choices().stream().map(this::weighed).toList();
    for (int at = 0; at < all.size(); at++) {
      Choice choice = question.choices().get(at);
      var option = item.addAnswerOption();
      OptionalInt weight = all.get(at).whole(all);
      if (weight.isPresent()) {
        option.addExtension(new Extension(ORDINAL, new DecimalType(weight.getAsInt())));
      } else if (choice.value().isPresent()) {
        dropped.add("question %s: the weight of %s".formatted(question.name(), choice.code()));
      }
      Coding coding = new Coding().setCode(choice.code());
      Translations.write(choice.words(), language, coding::getDisplayElement);
      option.setValue(coding);
    }
  }

  private org.engawa.app.interop.Choice weighed(Choice choice) {
    return new org.engawa.app.interop.Choice(
        "",
        choice.code(),
        choice.words().orAny(language),
        choice.value().isPresent()
            ? new Weighing.Weighed(new BigDecimal(choice.value().getAsInt()))
            : new Weighing.Unweighed());
  }

  private static void bound(QuestionnaireItemComponent item, String url, OptionalInt bound) {
    bound.ifPresent(value -> item.addExtension(new Extension(url, new IntegerType(value))));
  }

  private void add(Questionnaire questionnaire, FormScore score) {
    String name = "score " + score.name();
    if (!linkIds.add(score.name())) {
      dropped.add(name + ", since a question has its name");
      return;
    }
    if (!scales.sound(score)) {
      dropped.add(name + ", since something of which it is made is not there or has no numbers");
      return;
    }
    QuestionnaireItemComponent item = questionnaire.addItem().setLinkId(score.name());
    item.setType(QuestionnaireItemType.DECIMAL).setReadOnly(true).setText(score.name());
    Optional<String> expression = new ScaleExpression(scales).of(score);
    expression.ifPresentOrElse(
        sum ->
            item.addExtension(
                new Extension(
                    Sheet.CALCULATED,
                    new Expression().setLanguage("text/fhirpath").setExpression(sum))),
        () -> dropped.add(name + ": an expression, since its rule for missing parts has none"));
    item.addExtension(OwnScale.of(score));
  }
}
