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
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
  private static final int LONG = 4_000;
  private static final long SMALLEST = LONG * 3 / 4;

  @Test
  void writesEachPartAsAPageAndAsData() throws IOException {
    String words = "rain, \"rain\" <b>and</b>\nthe sea = here";
    Map<String, String> files =
        unpacked(
            new Section(
                "diary",
                "Diary",
                () ->
                    Stream.of(
                        new Keepsake(
                            new Telling("3 November", List.of(new Telling.Line("", words))),
                            Map.of("words", words, "day", "2026-11-03")))),
            new Section("empty", "Steps", Stream::of));
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
    Section first = new Section("first", "First", Stream::of);
    Section second =
        new Section(
            "second",
            "Second",
            () -> {
              assertThat(out.size()).isPositive();
              return Stream.of();
            });
    bundle().write(List.of(first, second), out);
    assertThat(out.size()).isPositive();
  }

  @Test
  void holdsAsMuchAsStandsOnOnePageHoweverLongADiaryIs() throws IOException {
    int days = 20_000;
    AtomicLong written = new AtomicLong();
    LongSummaryStatistics held = new LongSummaryStatistics();
    List<String> words = noise();
    Section diary =
        new Section(
            "diary",
            "Diary",
            () -> {
              long before = written.get();
              return IntStream.range(0, days)
                  .mapToObj(
                      day -> {
                        held.accept(day * SMALLEST - (written.get() - before));
                        return entry(words.get(day % words.size()));
                      });
            });
    bundle().write(List.of(diary), counting(written));
    assertThat(held.getCount()).as("once as pages, once as data").isEqualTo(2L * days);
    assertThat(held.getMax()).isLessThan(3L * Bundle.ON_ONE_PAGE * LONG);
    assertThat(written.get()).isGreaterThan(2L * days * SMALLEST);
  }

  @Test
  void leadsFromOnePageOfALongPartToTheNext() throws IOException {
    int days = 2 * Bundle.ON_ONE_PAGE + 1;
    Map<String, String> files =
        unpacked(
            new Section(
                "diary",
                "Diary",
                () -> IntStream.range(0, days).mapToObj(day -> entry("day " + day + "."))));
    assertThat(files)
        .containsOnlyKeys("diary.html", "diary-2.html", "diary-3.html", "diary.json", "index.html");
    assertThat(files.get("diary.html"))
        .contains("day 199.", "href=\"diary-2.html\"")
        .doesNotContain("day 200.", "diary-3.html");
    assertThat(files.get("diary-2.html")).contains("\"diary.html\"", "\"diary-3.html\"");
    assertThat(files.get("diary-3.html")).contains("day 400.").doesNotContain("diary-4");
    assertThat(objects(files.get("diary.json"))).hasSize(days);
  }

  private static Keepsake entry(String words) {
    return new Keepsake(
        new Telling("", List.of(new Telling.Line("", words))), Map.of("words", words));
  }

  /** Words that a zip cannot make small, so that what went out can be told from what is held. */
  private static List<String> noise() {
    Random random = new Random(5);
    return Stream.generate(
            () -> {
              byte[] bytes = new byte[LONG * 3 / 4];
              random.nextBytes(bytes);
              return Base64.getEncoder().encodeToString(bytes);
            })
        .limit(64)
        .toList();
  }

  private static OutputStream counting(AtomicLong written) {
    return new OutputStream() {
      @Override
      public void write(int one) {
        written.incrementAndGet();
      }

      @Override
      public void write(byte[] bytes, int from, int length) {
        written.addAndGet(length);
      }
    };
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
