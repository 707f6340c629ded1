// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.util.List;
import java.util.Optional;
import org.engawa.app.interop.Reading.Read;
import org.engawa.app.interop.Reading.Refused;
import org.engawa.measure.document.Problem;
import org.engawa.measure.form.Form;
import org.engawa.measure.form.FormReading;
import org.engawa.measure.form.FormReading.FormRefused;
import org.engawa.measure.form.Written;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Resource;

/** Reads FHIR R4 questionnaires into the form that all tools share, and writes them from it. */
public final class FhirForms {

  private FhirForms() {}

  /** Reads a Questionnaire in JSON or XML; value sets outside of it are not looked for. */
  public static FormReading read(String file, byte[] bytes) {
    Utf8Text text = Utf8Text.of(file, bytes);
    return switch (FhirFiles.read(file, text, ResourceKind.QUESTIONNAIRE)) {
      case Refused(List<Refusal> refusals) ->
          new FormRefused(refusals.stream().map(FhirForms::problem).toList());
      case Read(Resource resource, List<String> notes) -> {
        var questionnaire = (Questionnaire) resource;
        var lists = new OptionLists(questionnaire.getContained(), List.of(), Optional.empty());
        var places = new FormPlaces(file, text);
        notes.forEach(note -> places.drop("", note.replace(file + ": ", "")));
        yield new FormReader(questionnaire, new Sheet(questionnaire, lists), places).read();
      }
    };
  }

  /** Writes a Questionnaire in JSON, always the same bytes for the same form. */
  public static Written write(Form form) {
    return new FormWriter(form).write();
  }

  private static Problem problem(Refusal refusal) {
    return new Problem(
        refusal.file(), (int) refusal.line(), (int) refusal.column(), refusal.expected());
  }
}
