// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.along;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.engawa.app.drawer.Keepsake;
import org.engawa.app.drawer.Telling;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.PageWriter;

/**
 * Writes parts into a zip, each as pages and as JSON, one after the other; only as much is held at
 * a time as stands on one page.
 */
final class Bundle {

  static final int ON_ONE_PAGE = 200;
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
      pages(section, zip);
      zip.putNextEntry(new ZipEntry(section.name() + ".json"));
      json(section.entries().get().iterator(), zip);
      zip.closeEntry();
      zip.flush();
    }
    zip.putNextEntry(new ZipEntry("index.html"));
    zip.write(
        pages.bytes(new IndexPage(frame, sections.stream().map(IndexPage.Part::of).toList())));
    zip.closeEntry();
    zip.finish();
  }

  private void pages(Section section, ZipOutputStream zip) throws IOException {
    Iterator<Keepsake> entries = section.entries().get().iterator();
    int number = 0;
    do {
      number++;
      List<Telling> some = new ArrayList<>();
      while (some.size() < ON_ONE_PAGE && entries.hasNext()) {
        some.add(entries.next().said());
      }
      zip.putNextEntry(new ZipEntry(file(section, number)));
      zip.write(
          pages.bytes(
              new SectionPage(
                  frame,
                  section.title(),
                  some,
                  number > 1 ? Optional.of(file(section, number - 1)) : Optional.empty(),
                  entries.hasNext() ? Optional.of(file(section, number + 1)) : Optional.empty())));
      zip.closeEntry();
    } while (entries.hasNext());
  }

  private static String file(Section section, int number) {
    return section.name() + (number == 1 ? "" : "-" + number) + ".html";
  }

  private static void json(Iterator<Keepsake> entries, OutputStream to) throws IOException {
    JsonGenerator json =
        JSON.createGenerator(to)
            .useDefaultPrettyPrinter()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartArray();
    while (entries.hasNext()) {
      Keepsake entry = entries.next();
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
