// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.FormText;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.TestVisits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form of a survey, and what is wrong with it. */
class SurveyReadingTests {

  @Test
  void readsAWholeForm() {
    Questionnaire survey = TestSurveys.survey();
    assertThat(survey.languages()).containsExactly(Language.EN, Language.JA);
    assertThat(survey.title(Language.JA)).isEqualTo("rain title ja");
    assertThat(survey.quotas())
        .containsExactly(
            new Questionnaire.Quota("inside", 40), new Questionnaire.Quota("outside", 2));
    assertThat(survey.screening().options())
        .extracting(Questionnaire.Option::group)
        .containsExactly(Optional.of("inside"), Optional.of("outside"), Optional.empty());
    assertThat(survey.traits()).extracting(Trait::column).containsExactly("age", "living");
    assertThat(survey.instruments())
        .containsExactly(new Questionnaire.Asked("engawa-check-in", "standard"));
    assertThat(survey.atOnce()).isEqualTo(4);
  }

  @Test
  void readsTheSameAfterItWasPutAside() {
    SurveyForm form = TestSurveys.typed();
    SurveyForm again = SurveyForm.of(FormText.read(FormText.write(form.fields())));
    assertThat(again).isEqualTo(form);
    assertThat(new SurveyReading(again).questionnaire())
        .isEqualTo(new SurveyReading(form).questionnaire());
  }

  @Test
  void looksAtNoOtherField() {
    Map<String, String> sent = new TreeMap<>(TestSurveys.form());
    sent.put("owner", "somebody");
    sent.put("place-../../etc", "1");
    sent.put("option-100-en", "x");
    assertThat(SurveyForm.of(sent)).isEqualTo(TestSurveys.typed());
  }

  @Test
  void needsTextsOnlyInItsLanguages() {
    Map<String, String> sent = new TreeMap<>(TestSurveys.form());
    sent.keySet().removeIf(name -> name.endsWith("-ja"));
    Questionnaire survey = new SurveyReading(SurveyForm.of(sent)).questionnaire().orElseThrow();
    assertThat(survey.languages()).containsExactly(Language.EN);
    assertThat(survey.title(Language.JA)).isEqualTo("rain title en");
  }

  @ParameterizedTest
  @CsvSource({
    "title-ja, '', title-ja, words",
    "consent-en, '', consent-en, words",
    "approval-en, '', approval-en, words",
    "group-1, Inside, group-1, group",
    "group-2, inside, group-2, group",
    "group-1, '', option-1-leads, leads",
    "quota-1, many, quota-1, number",
    "quota-2, 0, quota-2, number",
    "quota-2, 99999999999999999999, quota-2, number",
    "option-2-leads, out, option-1-en, leads-nowhere",
    "trait-1, group, trait-1, column",
    "trait-2, age, trait-2, column",
    "trait-1, Age at last, trait-1, column",
    "trait-1-from, 100, trait-1-to, number",
    "trait-2-options-ja, alone, trait-2-options-ja, options",
    "place-engawa-check-in, '', place-engawa-check-in, instruments",
    "place-engawa-check-in, first, place-engawa-check-in, number",
    "at-once, 21, at-once, number",
  })
  void saysWhatIsWrongAndWhere(String field, String value, String about, String key) {
    Map<String, String> sent = new TreeMap<>(TestSurveys.form());
    sent.put(field, value);
    SurveyReading reading = new SurveyReading(SurveyForm.of(sent));
    assertThat(reading.questionnaire()).isEmpty();
    assertThat(reading.troubles())
        .anyMatch(
            trouble -> trouble.field().equals(about) && trouble.key().equals("survey.say." + key));
    assertThat(says(reading.troubles())).isNotEmpty().noneMatch(line -> line.contains("{"));
  }

  @Test
  void refusesAnEmptyFormWithoutAnError() {
    SurveyReading reading = new SurveyReading(SurveyForm.of(Map.of()));
    assertThat(reading.questionnaire()).isEmpty();
    assertThat(reading.troubles()).extracting(Trouble::field).contains("in-en", "group-1");
  }

  @Test
  void refusesALineThatIsTooLong() {
    Map<String, String> sent = new TreeMap<>(TestSurveys.form());
    sent.put("trait-2-options-en", "alone\n" + "x".repeat(201));
    assertThat(new SurveyReading(SurveyForm.of(sent)).troubles())
        .extracting(Trouble::key)
        .containsExactly("survey.say.long");
  }

  private static List<String> says(List<Trouble> troubles) {
    return new SurveyFormPage(
            TestVisits.signedIn(Language.JA, "/study/surveys")
                .frame(Door.STUDY, "survey.form.title"),
            "/study/surveys",
            TestSurveys.typed(),
            List.of(),
            troubles)
        .says();
  }
}
