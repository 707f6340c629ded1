// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the program says is there in every language, and says nothing that hurts. */
class MessagesTests {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path TEMPLATES = Path.of("src/main/jte");

  /** Texts, titles of frames and words of links; a page's own {@code page.text} adds to its key. */
  private static final Pattern KEY =
      Pattern.compile(
          "(?:(?<!page\\.)\\btext\\(|[fF]rame\\(\\s*Door\\.\\w+,|new DoorLink\\([^\"]*\"[^\"]*\",)"
              + "\\s*\"([a-z0-9_.-]+)\"");

  private static final Pattern HOLE = Pattern.compile("\\{\\d");

  /** Words of judgement, of pushing and of the counter; the Japanese ones as they are written. */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "\\b(fail(ed|ure|s)?|missed|overdue|inactive|lost to follow-up|diagnos\\w*|relapse\\w*"
              + "|suffer(s|ing)?|patients?|users?|clients?|compliance|score went|high risk"
              + "|unread|last seen|streak|well done|congratulations|lazy|hidden youth)\\b"
              + "|頑張|がんばって|患者|お客様|診断され|脱落|怠け者|失敗|期限切れ|未読|既読|再発"
              + "|早くして|まだですか",
          Pattern.CASE_INSENSITIVE);

  /** A thing has one name in Japanese; these were second ones. */
  private static final Pattern SECOND_NAME = Pattern.compile("相談先|相談所|相談の机|戻りのことば|二つめの鍵");

  @Test
  void callsAThingByOneNameInJapanese() throws IOException {
    assertThat(bundle(Language.JA).entrySet())
        .noneMatch(text -> SECOND_NAME.matcher(text.getValue()).find());
  }

  @Test
  void putsNoQuotedNameIntoQuotesAgain() throws IOException {
    assertThat(bundle(Language.JA).entrySet())
        .filteredOn(text -> text.getKey().startsWith("consent.topic."))
        .isNotEmpty()
        .noneMatch(text -> text.getValue().contains("「"));
  }

  @Test
  void hasTheSameKeysInEveryLanguage() throws IOException {
    assertThat(keys(Language.JA)).isEqualTo(keys(Language.EN));
  }

  @Test
  void fillsTheSameHolesInEveryLanguage() throws IOException {
    Map<String, String> english = bundle(Language.EN);
    Map<String, String> japanese = bundle(Language.JA);
    english.forEach(
        (key, text) -> assertThat(holes(japanese.get(key))).as(key).isEqualTo(holes(text)));
  }

  @Test
  void hasEveryKeyThatTemplatesAndPagesName() throws IOException {
    TreeSet<String> lacking = new TreeSet<>();
    TreeSet<String> known = keys(Language.EN);
    for (Path root : new Path[] {TEMPLATES, Path.of("src/main/java")}) {
      for (Path file : files(root)) {
        Matcher key = KEY.matcher(Files.readString(file));
        while (key.find()) {
          // A key that ends in a dot is completed by code and is held by a test of its feature.
          if (!key.group(1).endsWith(".") && !known.contains(key.group(1))) {
            lacking.add(key.group(1) + " in " + file.getFileName());
          }
        }
      }
    }
    assertThat(lacking).isEmpty();
  }

  @Test
  void saysNoWordOfJudgement() throws IOException {
    TreeSet<String> found = new TreeSet<>();
    for (Language language : Language.values()) {
      bundle(language).forEach((key, text) -> find(key + " " + language.code(), text, found));
    }
    for (Path file : files(RESOURCES.resolve("library"))) {
      find(file.getFileName().toString(), Files.readString(file), found);
    }
    for (Path file : files(TEMPLATES)) {
      find(file.getFileName().toString(), words(Files.readString(file)), found);
    }
    assertThat(found).isEmpty();
  }

  @Test
  void findsAWordOfJudgementThatIsPlanted() {
    TreeSet<String> found = new TreeSet<>();
    find("a", "You missed 8 check-ins.", found);
    find("b", "頑張ってください", found);
    assertThat(found).hasSize(2);
  }

  @Test
  void raisesNoVoice() throws IOException {
    for (Language language : Language.values()) {
      bundle(language)
          .forEach((key, text) -> assertThat(text).as(key).doesNotContain("!", "！", "♪", "😊"));
    }
  }

  @Test
  void namesTheConditionNowhereInTheRoom() throws IOException {
    for (Language language : Language.values()) {
      bundle(language)
          .forEach(
              (key, text) -> {
                if (key.startsWith("journal.") || key.startsWith("room.")) {
                  assertThat(text.toLowerCase(Locale.ROOT))
                      .as(key)
                      .doesNotContain("hikikomori", "ひきこもり", "引きこもり");
                }
              });
    }
  }

  private static void find(String where, String text, TreeSet<String> found) {
    Matcher word = FORBIDDEN.matcher(text);
    while (word.find()) {
      found.add(where + ": " + word.group());
    }
  }

  /** A template without its code: what a reader sees. */
  private static String words(String template) {
    return template
        .replaceAll("\\$\\{[^}]*}|!\\{[^}]*}", " ")
        .replaceAll("(?m)^\\s*@.*$", " ")
        .replaceAll("<[^>]*>", " ");
  }

  private static TreeSet<String> holes(String text) {
    TreeSet<String> holes = new TreeSet<>();
    HOLE.matcher(text).results().forEach(hole -> holes.add(hole.group()));
    return holes;
  }

  private static TreeSet<String> keys(Language language) throws IOException {
    return new TreeSet<>(bundle(language).keySet());
  }

  private static Map<String, String> bundle(Language language) throws IOException {
    Map<String, String> all = new TreeMap<>();
    for (Path file : files(RESOURCES.resolve("messages"))) {
      if (file.toString().endsWith("_" + language.code() + ".properties")) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
          properties.load(reader);
        }
        properties.forEach((key, text) -> all.put((String) key, (String) text));
      }
    }
    return all;
  }

  private static Iterable<Path> files(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
