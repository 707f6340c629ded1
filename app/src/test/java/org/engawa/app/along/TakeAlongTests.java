// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.along;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.engawa.app.drawer.Keepsake;
import org.engawa.app.drawer.Telling;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.PageWriter;
import org.engawa.app.shell.TestVisits;
import org.engawa.app.shell.TestWriter;
import org.junit.jupiter.api.Test;

class TakeAlongTests {

  private static final PageWriter PAGES = TestWriter.pages();

  @Test
  void writesEachPartAsAPageAndAsData() throws IOException {
    String words = "rain, \"rain\" <b>and</b>\nthe sea = here";
    Map<String, String> files =
        unpacked(
            new Section(
                "diary",
                "Diary",
                () ->
                    List.of(
                        new Keepsake(
                            new Telling("3 November", List.of(new Telling.Line("", words))),
                            Map.of("words", words, "day", "2026-11-03")))),
            new Section("empty", "Steps", List::of));
    assertThat(files)
        .containsOnlyKeys("diary.html", "diary.json", "empty.html", "empty.json", "index.html");
    assertThat(files.get("diary.html"))
        .contains("<h1>Diary</h1>", "3 November", "&lt;b&gt;and&lt;/b&gt;")
        .doesNotContain("src=", "http", "<form", "token");
    assertThat(objects(files.get("diary.json")))
        .containsExactly(new TreeMap<>(Map.of("words", words, "day", "2026-11-03")));
    assertThat(objects(files.get("empty.json"))).isEmpty();
    assertThat(files.get("index.html")).contains("href=\"diary.html\"", "href=\"empty.html\"");
  }

  @Test
  void readsOnePartAfterTheOtherIsWritten() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Section first = new Section("first", "First", List::of);
    Section second =
        new Section(
            "second",
            "Second",
            () -> {
              assertThat(out.size()).isPositive();
              return List.of();
            });
    bundle().write(List.of(first, second), out);
    assertThat(out.size()).isPositive();
  }

  private static Bundle bundle() {
    return new Bundle(
        PAGES,
        TestVisits.signedIn(Language.EN, "/room/take-along").frame(Door.ROOM, "along.title"));
  }

  private static Map<String, String> unpacked(Section... sections) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    bundle().write(List.of(sections), out);
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return files;
  }

  private static List<Map<String, String>> objects(String text) throws IOException {
    List<Map<String, String>> all = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(text)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          all.add(new TreeMap<>());
        } else if (token == JsonToken.FIELD_NAME) {
          all.getLast().put(json.currentName(), json.nextTextValue());
        }
      }
    }
    return all;
  }
}
