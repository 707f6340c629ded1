// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.util.Map;
import java.util.function.Supplier;
import org.engawa.measure.form.Words;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.StringType;

/** Texts with their translations, which FHIR keeps in an extension beside the text. */
final class Translations {

  private static final String ADDRESS = "http://hl7.org/fhir/StructureDefinition/translation";

  private Translations() {}

  /**
   * @param language of the text itself
   */
  static Words read(PrimitiveType<String> text, String language) {
    Words words = text.hasValue() ? Words.of(language, text.getValueAsString()) : Words.NONE;
    for (Extension extension : text.getExtensionsByUrl(ADDRESS)) {
      String in = part(extension, "lang");
      String content = part(extension, "content");
      if (!in.isBlank() && !content.isBlank() && words.in(in).isEmpty()) {
        words = words.and(in, content);
      }
    }
    return words;
  }

  /** Writes the text in the language of the questionnaire, and every other beside it. */
  static void write(Words words, String language, Supplier<? extends PrimitiveType<String>> text) {
    for (Map.Entry<String, String> each : words.by().entrySet()) {
      if (each.getKey().equals(language)) {
        text.get().setValue(each.getValue());
      } else {
        Extension translation = text.get().addExtension();
        translation.setUrl(ADDRESS);
        translation.addExtension("lang", new CodeType(each.getKey()));
        translation.addExtension("content", new StringType(each.getValue()));
      }
    }
  }

  private static String part(Element extension, String name) {
    Extension part = extension.getExtensionByUrl(name);
    return part != null && part.getValue() instanceof PrimitiveType<?> text && text.hasValue()
        ? text.getValueAsString()
        : "";
  }
}
