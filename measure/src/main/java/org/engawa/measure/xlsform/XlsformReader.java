// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.xlsform;

import java.util.List;
import java.util.Set;
import org.engawa.measure.document.Findings;
import org.engawa.measure.document.Place;
import org.engawa.measure.form.Form;
import org.engawa.measure.form.FormReading;
import org.engawa.measure.form.Question;
import org.engawa.measure.form.Words;

/**
 * Reads a questionnaire in XLSForm, as ODK and KoboToolbox write it: a workbook with the sheets
 * {@code survey}, {@code choices} and {@code settings}.
 *
 * <p>Source: the reference of xlsform.org. XLSForm reckons no scores, so that a form read from it
 * has none.
 */
public final class XlsformReader {

  static final Set<String> SHEETS = Set.of("survey", "choices", "settings");

  private XlsformReader() {}

  /** Reads the file whole, or says why not, in which sheet and row. */
  public static FormReading read(String file, byte[] bytes) {
    var findings = new Findings(file);
    if (!findings.takes(bytes)) {
      return FormReading.refused(findings);
    }
    var workbook = Workbook.read(file, bytes, findings);
    return workbook.isEmpty()
        ? FormReading.refused(findings)
        : read(file, workbook.get(), findings);
  }

  private static FormReading read(String file, Workbook workbook, Findings findings) {
    for (String sheet : workbook.sheets()) {
      if (!SHEETS.contains(Workbook.called(sheet))) {
        findings.noPlace(Place.FILE, "the sheet '%s'".formatted(Findings.shown(sheet)));
      }
    }
    var survey = workbook.sheet("survey");
    var settings = workbook.sheet("settings");
    var choices = workbook.sheet("choices");
    if (survey.isEmpty() && findings.none()) {
      findings.refuse(
          Place.FILE,
          "expected a sheet survey; here are "
              + Findings.shown(String.join(", ", workbook.sheets())));
    }
    if (!findings.none()) {
      return FormReading.refused(findings);
    }
    XlsformSetup setup = settings.map(XlsformSetup::of).orElse(XlsformSetup.none());
    var lists =
        choices
            .map(rows -> new XlsformChoices(new XlsformSheet(rows, setup.language()), setup))
            .orElseGet(XlsformChoices::new);
    var sheet = new XlsformSheet(survey.orElseThrow(), setup.language());
    List<Question> questions = new XlsformSurvey(sheet, lists).read();
    return FormReading.of(
        findings,
        () ->
            new Form(
                setup.name().orElse(Form.nameOf(file)),
                Words.of(setup.language(), setup.title()),
                "",
                "",
                questions,
                List.of()));
  }
}
