// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.osd;

import java.util.List;
import java.util.Optional;
import org.engawa.measure.document.Findings;
import org.engawa.measure.document.JsonDocument;
import org.engawa.measure.document.JsonMap;
import org.engawa.measure.form.Form;
import org.engawa.measure.form.FormReading;
import org.engawa.measure.form.FormScore;
import org.engawa.measure.form.Markup;
import org.engawa.measure.form.Question;
import org.engawa.measure.form.Words;

/**
 * Reads a questionnaire of OpenScales: one {@code .osd} file with definition and translations.
 *
 * <p>Source: Open Scale Definition specification 1.0.16, and how its reference runner reads a
 * definition without a wrapper. A score that could only be read as another one is left out, and
 * told.
 */
public final class OsdReader {

  private OsdReader() {}

  /** Reads the file whole, or says why not and where. */
  public static FormReading read(String file, byte[] bytes) {
    var findings = new Findings(file);
    var top = JsonDocument.read(bytes, findings);
    if (top.isEmpty()) {
      return FormReading.refused(findings);
    }
    if (!is(top.get())) {
      findings.refuse(
          top.get().at(),
          "expected a questionnaire of OpenScales, with definition or items; here stand "
              + Findings.shown(String.join(", ", top.get().names())));
      return FormReading.refused(findings);
    }
    Optional<Form> form = form(top.get(), findings);
    return form.isPresent() ? FormReading.of(findings, form::get) : FormReading.refused(findings);
  }

  private static boolean is(JsonMap top) {
    return top.has("definition") || (top.has("scale_info") && top.has("items"));
  }

  private static Optional<Form> form(JsonMap top, Findings findings) {
    top.any("osd_version");
    boolean wrapped = top.has("definition");
    Optional<JsonMap> definition = wrapped ? top.map("definition") : Optional.of(top);
    if (definition.isEmpty()) {
      return Optional.empty();
    }
    var texts = new OsdTexts(top, findings);
    List<Question> questions =
        new OsdItems(definition.get(), texts, findings).read(definition.get());
    var info = definition.get().map("scale_info");
    if (info.isEmpty() || !findings.none()) {
      return Optional.empty();
    }
    List<FormScore> scores = new OsdScores(questions, findings).read(definition.get());
    tellDimensions(definition.get());
    var form =
        new Form(
            info.get().text("code"),
            title(info.get()),
            info.get().optionalText("citation").orElse(""),
            licence(info.get()),
            questions,
            scores);
    info.get().tellRest();
    definition.get().tellRest();
    if (wrapped) {
      top.tellRest();
    }
    texts.tellRest();
    return Optional.of(form);
  }

  private static Words title(JsonMap info) {
    String name = info.text("name");
    var own = info.optionalMap(OsdOwn.KEY).flatMap(each -> each.optionalMap("title"));
    if (own.isEmpty()) {
      return Words.of(Words.UNTOLD, Markup.without(name));
    }
    Words title = Words.NONE;
    for (String language : own.get().names()) {
      var text = own.get().optionalText(language);
      if (text.isPresent()) {
        title = title.and(language, text.get());
      }
    }
    return title;
  }

  private static String licence(JsonMap info) {
    var label = info.optionalText("license");
    var explained = info.optionalText("license_explanation");
    return label.isPresent() && explained.isPresent()
        ? label.get() + ": " + explained.get()
        : label.or(() -> explained).orElse("");
  }

  // They hold what a score is called and whether it can be switched off.
  private static void tellDimensions(JsonMap definition) {
    for (JsonMap dimension : definition.maps("dimensions")) {
      var id = dimension.optionalText("id");
      if (dimension
          .optionalText("name")
          .filter(name -> !id.equals(Optional.of(name)))
          .isPresent()) {
        dimension.tell("name", "has no place here");
      }
      dimension.tellRest();
    }
  }
}
