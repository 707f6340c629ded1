// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.Page;

/**
 * The form of a survey.
 *
 * @param path where it is sent
 * @param choices the instruments that can be asked
 */
public record SurveyFormPage(
    Frame frame, String path, SurveyForm form, List<Choice> choices, List<Trouble> troubles)
    implements Page {

  static List<Choice> choices(Frame frame, List<InWords.Offered> offered) {
    return offered.stream()
        .map(
            each ->
                new Choice(
                    each.card().id(),
                    each.card().title(),
                    each.coding(),
                    frame.text(
                        "survey.form.instrument.about",
                        Integer.toString(each.card().items()),
                        each.languages().stream()
                            .map(Language::ownName)
                            .collect(Collectors.joining(frame.text("survey.comma"))))))
        .toList();
  }

  @Override
  public String template() {
    return "survey/form";
  }

  @Override
  public int status() {
    return troubles.isEmpty() ? 200 : 422;
  }

  /** The languages that a survey can have. */
  public List<Language> languages() {
    return Arrays.asList(Language.values());
  }

  /** What is wrong and where, in words. */
  public List<String> says() {
    return troubles.stream()
        .map(
            each ->
                frame.text(
                    "survey.say.at",
                    label(each.field()),
                    frame.text(each.key(), each.more().toArray())))
        .distinct()
        .toList();
  }

  /** What a field, or the lines that it is one of, is called. */
  private String label(String field) {
    String[] parts = field.split("-");
    return switch (parts[0]) {
      case "option", "trait", "group" -> frame.text("survey.form." + parts[0], parts[1]);
      case "quota" -> frame.text("survey.form.quota", parts[1]);
      case "in" -> frame.text("survey.form.languages");
      case "title" -> frame.text("survey.form.title-of");
      case "at" -> frame.text("survey.form.at-once");
      case "place" -> frame.text("survey.form.instruments");
      default -> frame.text("survey.form." + parts[0]);
    };
  }

  /** Whether this field is one of those that are spoken of. */
  public boolean wrong(String field) {
    return troubles.stream().anyMatch(each -> each.field().equals(field));
  }

  /** The numbers of the groups. */
  public int[] groups() {
    return IntStream.rangeClosed(1, SurveyForm.GROUPS).toArray();
  }

  /** An instrument that can be asked, and what is said about it. */
  public record Choice(String card, String title, String coding, String about) {}
}
