// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.along;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.engawa.app.drawer.Keepsake;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.PageWriter;

/**
 * Writes parts into a zip, each as a page and as JSON, one after the other; only one part is held
 * at a time.
 */
final class Bundle {

  private static final JsonFactory JSON = new JsonFactory();

  private final PageWriter pages;
  private final Frame frame;

  Bundle(PageWriter pages, Frame frame) {
    this.pages = pages;
    this.frame = frame;
  }

  void write(List<Section> sections, OutputStream to) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(to);
    for (Section section : sections) {
      List<Keepsake> entries = section.entries().get();
      zip.putNextEntry(new ZipEntry(section.name() + ".html"));
      zip.write(
          pages.bytes(
              new SectionPage(
                  frame, section.title(), entries.stream().map(Keepsake::said).toList())));
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry(section.name() + ".json"));
      json(entries, zip);
      zip.closeEntry();
      zip.flush();
    }
    zip.putNextEntry(new ZipEntry("index.html"));
    zip.write(
        pages.bytes(new IndexPage(frame, sections.stream().map(IndexPage.Part::of).toList())));
    zip.closeEntry();
    zip.finish();
  }

  private static void json(List<Keepsake> entries, OutputStream to) throws IOException {
    JsonGenerator json =
        JSON.createGenerator(to)
            .useDefaultPrettyPrinter()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartArray();
    for (Keepsake entry : entries) {
      json.writeStartObject();
      for (Map.Entry<String, String> field : new TreeMap<>(entry.raw()).entrySet()) {
        json.writeStringField(field.getKey(), field.getValue());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.close();
  }
}
