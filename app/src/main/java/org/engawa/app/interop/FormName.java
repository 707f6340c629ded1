// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.util.Locale;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Questionnaire;

/** By which name a questionnaire goes, among the several that FHIR has for it. */
final class FormName {

  /** Under which our own files keep the name as it is, whatever FHIR allows elsewhere. */
  private static final String SYSTEM = "urn:engawa:form";

  private FormName() {}

  static String of(Questionnaire questionnaire) {
    Stream<String> own =
        questionnaire.getIdentifier().stream()
            .filter(each -> SYSTEM.equals(each.getSystem()) && each.hasValue())
            .map(Identifier::getValue);
    Stream<String> others =
        Stream.of(
                questionnaire.hasName() ? questionnaire.getName() : "",
                questionnaire.hasId() ? questionnaire.getIdElement().getIdPart() : "",
                questionnaire.hasUrl() ? questionnaire.getUrl().replaceFirst("^.*/(?=.)", "") : "",
                questionnaire.hasTitle() ? questionnaire.getTitle() : "")
            .filter(each -> each != null && !each.isBlank());
    return Stream.concat(own, others).findFirst().orElse("");
  }

  static void write(String name, Questionnaire questionnaire) {
    if (name.isBlank()) {
      return;
    }
    if (name.matches("[A-Za-z0-9.-]{1,64}")) {
      questionnaire.setId(name);
    }
    questionnaire.addIdentifier().setSystem(SYSTEM).setValue(name);
    String plain = name.replaceAll("[^A-Za-z0-9]+", "_").replaceAll("^_+|_+$", "");
    if (!plain.isEmpty()) {
      String upper = plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
      String letter = Character.isLetter(upper.charAt(0)) ? upper : "Q" + upper;
      questionnaire.setName(letter.substring(0, Math.min(255, letter.length())));
    }
  }
}
