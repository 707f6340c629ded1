// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.osd;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engawa.measure.form.Form;
import org.engawa.measure.form.Markup;
import org.engawa.measure.form.Words;
import org.engawa.measure.form.Written;

/** Writes a questionnaire for OpenScales; the same one always becomes the same bytes. */
public final class OsdWriter {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;
  private final Form form;
  private final Set<String> dropped = new LinkedHashSet<>();
  private final OsdKeys keys = new OsdKeys(dropped);

  private OsdWriter(Form form, JsonGenerator json) {
    this.form = form;
    this.json = json;
  }

  /** One {@code .osd} file, with definition and translations. */
  public static Written write(Form form) {
    var bytes = new ByteArrayOutputStream();
    // The line feed of the platform would make other bytes of the same form.
    var indenter = new DefaultIndenter("  ", "\n");
    try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      var writer = new OsdWriter(form, json);
      writer.write();
      json.flush();
      bytes.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
      return new Written(bytes.toByteArray(), List.copyOf(writer.dropped));
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("osd_version", "1.0");
    json.writeObjectFieldStart("definition");
    scale();
    new OsdItemWriter(json, keys, dropped).write(form.questions());
    new OsdScoreWriter(json, form, dropped).write();
    json.writeEndObject();
    translations();
    json.writeEndObject();
  }

  private void scale() throws IOException {
    String titled = form.title().orAny("en");
    String name = titled.isEmpty() ? form.name() : titled;
    json.writeObjectFieldStart("scale_info");
    json.writeStringField("name", name);
    json.writeStringField("code", form.name());
    if (!form.source().isEmpty()) {
      json.writeStringField("citation", form.source());
    }
    licence();
    if (!form.title().equals(Words.of(Words.UNTOLD, Markup.without(name)))) {
      json.writeObjectFieldStart(OsdOwn.KEY);
      json.writeObjectFieldStart("title");
      for (var title : form.title().by().entrySet()) {
        json.writeStringField(title.getKey(), title.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  // OSD keeps a short label and what explains it apart; the reader puts them together again.
  private void licence() throws IOException {
    String licence = form.licence();
    int colon = licence.indexOf(": ");
    Optional<String> explained =
        colon > 0 ? Optional.of(licence.substring(colon + 2)) : Optional.empty();
    if (explained.filter(each -> each.equals(each.strip()) && !each.isEmpty()).isPresent()) {
      json.writeStringField("license", licence.substring(0, colon));
      json.writeStringField("license_explanation", explained.get());
    } else if (!licence.isEmpty()) {
      json.writeStringField("license", licence);
    }
  }

  private void translations() throws IOException {
    json.writeObjectFieldStart("translations");
    for (var texts : keys.byLanguage().entrySet()) {
      json.writeObjectFieldStart(texts.getKey());
      for (var text : texts.getValue().entrySet()) {
        json.writeStringField(text.getKey(), text.getValue());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
