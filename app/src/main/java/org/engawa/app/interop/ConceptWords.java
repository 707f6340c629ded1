// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.engawa.measure.form.Words;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.jspecify.annotations.Nullable;

/** The labels of codes in every language in which contained lists have them. */
final class ConceptWords {

  private record Code(String system, String code) {}

  private final Map<Code, Words> words = new HashMap<>();
  private final String language;

  ConceptWords(List<Resource> contained, String language) {
    this.language = language;
    for (Resource resource : contained) {
      if (resource instanceof ValueSet set) {
        set.getCompose().getInclude().forEach(this::add);
      } else if (resource instanceof CodeSystem codes) {
        codes.getConcept().forEach(concept -> add(text(codes.getUrl()), concept));
      }
    }
  }

  Words of(Choice choice) {
    Words found = words.getOrDefault(new Code(choice.system(), choice.code()), Words.NONE);
    return found.equals(Words.NONE) ? Words.of(language, choice.display()) : found;
  }

  private void add(ConceptSetComponent part) {
    for (ConceptReferenceComponent concept : part.getConcept()) {
      Words label = Translations.read(concept.getDisplayElement(), language);
      for (var designation : concept.getDesignation()) {
        label = with(label, designation.getLanguage(), designation.getValue());
      }
      words.putIfAbsent(new Code(text(part.getSystem()), text(concept.getCode())), label);
    }
  }

  private void add(String system, ConceptDefinitionComponent concept) {
    Words label = Translations.read(concept.getDisplayElement(), language);
    for (var designation : concept.getDesignation()) {
      label = with(label, designation.getLanguage(), designation.getValue());
    }
    words.putIfAbsent(new Code(system, text(concept.getCode())), label);
    concept.getConcept().forEach(child -> add(system, child));
  }

  private static Words with(Words label, @Nullable String in, @Nullable String content) {
    return in == null || content == null || content.isBlank() || label.in(in).isPresent()
        ? label
        : label.and(in, content);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
