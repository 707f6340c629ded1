// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.engawa.app.Traces;
import org.engawa.app.answering.BroughtWording;
import org.engawa.app.answering.Instruments;
import org.engawa.app.answering.Wordings;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Card;
import org.junit.jupiter.api.Test;

/** A file with words is read, shown and gone; words are kept only with a right to use them. */
class WordingUploadTests extends AtTheWalls {

  private static final String PATH = "/house/instruments/ucla-3/wordings";
  private static final String WORDS =
      """
      card: ucla-3
      language: ja
      title: 三つの短い文
      items: {1: 一つめ %s, 2: 二つめ, 3: 三つめ}
      options: {1: ない, 2: すこし, 3: ある}
      """
          .formatted(Canaries.MARK);

  @Test
  void showsWhatWasUnderstoodAndKeepsNothingOfIt() throws IOException {
    Walker yama = neighbours().who("yama");
    yama.get(PATH);
    Map<String, List<String>> before = rows();
    Answer shown = yama.upload(PATH, "words.yaml", WORDS, fields());
    assertThat(shown.status()).isEqualTo(200);
    assertThat(shown.body()).contains("三つの短い文", "一つめ", "ある", "Confirmed by Kumi Mori");
    assertThat(rows()).isEqualTo(before);
    assertThat(Traces.of(Canaries.MARK, FOLDER)).isEmpty();
    for (var left : Traces.temporary()) {
      assertThat(Traces.of(Canaries.MARK, left)).as(left.toString()).isEmpty();
    }
  }

  @Test
  void keepsTheWordsOnceWithWhoConfirmedTheRightToThem() {
    Walker yama = neighbours().who("yama");
    yama.get(PATH);
    String plain = WORDS.replace(" " + Canaries.MARK, "");
    Answer shown = yama.upload(PATH, "words.yaml", plain, fields());
    Form keep =
        Form.on(shown).stream()
            .filter(it -> it.action().endsWith("/kept"))
            .findFirst()
            .orElseThrow();
    String[] sent =
        keep.fields().stream().map(WordingUploadTests::unescaped).toArray(String[]::new);
    assertThat(yama.post(keep.action(), sent).status()).isEqualTo(303);
    assertThat(yama.post(keep.action(), sent).status()).isEqualTo(303);
    Card card = bean(Instruments.class).card("ucla-3").orElseThrow();
    List<BroughtWording> kept = bean(Wordings.class).brought(card);
    assertThat(kept).hasSize(1);
    assertThat(kept.getFirst().wording().items()).containsEntry(1, "一つめ");
    assertThat(kept.getFirst().informant()).isEqualTo(Informant.SELF);
    assertThat(kept.getFirst().right().ground()).isEqualTo("a letter of the authors");
    assertThat(yama.get("/house/instruments/ucla-3").body())
        .contains("三つめ", "Confirmed by Kumi Mori", "a letter of the authors");
  }

  @Test
  void readsATableAndAQuestionnaireOfFhir() {
    Walker yama = neighbours().who("yama");
    yama.get(PATH);
    String table =
        """
        what,number,en,ja
        title,,Three,三つ
        item,1,one,一つめ
        item,2,two,二つめ
        item,3,three,三つめ
        option,1,no,ない
        option,2,sparrows,すこし
        option,3,yes,ある
        """;
    Answer asTable = yama.upload(PATH, "words.csv", table, fields());
    assertThat(asTable.status()).isEqualTo(200);
    assertThat(asTable.body()).contains("二つめ", "すこし").doesNotContain("sparrows");
    StringBuilder items = new StringBuilder();
    for (String word : List.of("一つめ", "二つめ", "三つめ")) {
      items.append(items.isEmpty() ? "" : ",").append(question(word));
    }
    String fhir =
        "{\"resourceType\":\"Questionnaire\",\"status\":\"draft\",\"language\":\"ja\","
            + "\"title\":\"三つの短い文\",\"item\":[%s]}".formatted(items);
    Answer asFhir = yama.upload(PATH, "words.json", fhir, fields());
    assertThat(asFhir.status()).as(asFhir.body()).isEqualTo(200);
    assertThat(asFhir.body()).contains("三つの短い文", "三つめ", "すこし");
  }

  private static String question(String word) {
    int number = "一二三".indexOf(word.charAt(0)) + 1;
    return """
    {"linkId":"q%d","type":"choice","text":"%s","answerOption":[
    {"valueCoding":{"code":"1","display":"ない"}},
    {"valueCoding":{"code":"2","display":"すこし"}},
    {"valueCoding":{"code":"3","display":"ある"}}]}"""
        .formatted(number, word);
  }

  @Test
  void keepsNothingWithoutARight() {
    Walker yama = neighbours().who("yama");
    yama.get(PATH);
    Map<String, List<String>> before = rows();
    String[] complete = fields();
    for (int field = 0; field < complete.length; field += 2) {
      String[] lacking = complete.clone();
      lacking[field + 1] = "";
      Answer answer = yama.upload(PATH, "words.yaml", WORDS, lacking);
      assertThat(answer.status()).as(complete[field]).isEqualTo(422);
      assertThat(answer.body()).contains("id=\"say\"").doesNotContain("一つめ");
    }
    Answer kept = yama.post(PATH + "/kept", "words", WORDS, "informant", "SELF", "language", "ja");
    assertThat(kept.status()).isEqualTo(422);
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void saysWhereAFileIsWrong() {
    Walker yama = neighbours().who("yama");
    yama.get(PATH);
    Map<String, List<String>> before = rows();
    String[] wrong = {
      WORDS.replace("ucla-3", "k6"),
      WORDS.replace(", 3: 三つめ", ""),
      "{".repeat(100_000),
      "\u0000\u0001",
      "a: &a [*a, *a]",
      "",
    };
    for (String words : wrong) {
      Answer answer = yama.upload(PATH, "C:\\secret\\words.yaml", words, fields());
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.body()).contains("value=\"Kumi Mori\"").doesNotContain("secret");
    }
    String two = yama.upload(PATH, "words.yaml", wrong[1], fields()).body();
    assertThat(two).contains("words.yaml:4:", "items.3: is needed here");
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void namesTheConditionInNoTitleOfTheRoom() {
    Walker yama = neighbours().who("yama");
    yama.get(PATH);
    String loud = WORDS.replace("三つの短い文", "ひきこもりの質問");
    assertThat(yama.upload(PATH, "words.yaml", loud, fields()).status()).isEqualTo(422);
    String[] titled = Arrays.copyOf(fields(), 12);
    titled[10] = "title";
    titled[11] = "三つの文";
    assertThat(yama.upload(PATH, "words.yaml", loud, titled).body()).contains("三つの文");
  }

  @Test
  void takesNoFileThatIsTooLargeAndNoneFromOthers() throws IOException {
    Village village = neighbours();
    Walker yama = village.who("yama");
    yama.get(PATH);
    Map<String, List<String>> before = rows();
    String large = Canaries.MARK.repeat(2_000_000 / Canaries.MARK.length());
    Answer tooLarge = yama.upload(PATH, "words.yaml", large, fields());
    assertThat(tooLarge.status()).isEqualTo(413);
    Answer aBit = yama.upload(PATH, "words.yaml", large.substring(0, 1_020_000), fields());
    assertThat(aBit.status()).isEqualTo(422);
    for (String other : List.of("haru", "hana", "mori", "ishi", "reader")) {
      assertThat(village.who(other).upload(PATH, "words.yaml", WORDS, fields()).status())
          .as(other)
          .isEqualTo(403);
    }
    assertThat(rows()).isEqualTo(before);
    assertThat(Traces.of(Canaries.MARK, FOLDER)).isEmpty();
    for (var left : Traces.temporary()) {
      assertThat(Traces.of(Canaries.MARK, left)).as(left.toString()).isEmpty();
    }
  }

  private Map<String, List<String>> rows() {
    return new Rows(bean(DataSource.class)).butLooks();
  }

  private static String[] fields() {
    return new String[] {
      "language", "ja",
      "informant", "SELF",
      "confirmed-by", "Kumi Mori",
      "confirmed-on", "2026-01-05",
      "ground", "a letter of the authors",
    };
  }

  private static String unescaped(String text) {
    return text.replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&lt;", "<")
        .replace("&amp;", "&");
  }
}
