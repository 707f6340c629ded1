// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.engawa.measure.document.Problem;
import org.engawa.measure.form.FormReading.FormRead;
import org.engawa.measure.form.FormReading.FormRefused;
import org.engawa.measure.form.FormWording.Fits;
import org.engawa.measure.form.FormWordings.InLanguage;
import org.engawa.measure.instrument.Cards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingCsvTests {

  private static final String GOOD =
      """
      what,number,en,ja
      title,,Made up,題
      item,1,"One, with a comma",一
      item,2,Two,二
      option,0,no,いいえ
      option,1,yes,はい
      """;

  @Test
  void writesWhatReadsAsTheSameWordings() {
    var cards = Cards.shipped();
    var card = cards.card("engawa-check-in").orElseThrow();
    var wordings = cards.wordings(card);
    var form = read(new String(WordingCsv.write(wordings), StandardCharsets.UTF_8));

    for (var wording : wordings) {
      var in = new InLanguage(card.coding(), wording.language());
      assertThat(((Fits) FormWordings.of("words.csv", form, card, in)).wording())
          .isEqualTo(wording);
    }
  }

  @Test
  void readsWhatSpreadsheetsWrite() {
    var form = read("\ufeff" + GOOD.replace(",", ";").replace("\n", "\r\n"));

    assertThat(form).isEqualTo(read(GOOD.replace("One, with", "One; with")));
    assertThat(form.questions()).hasSize(2);
  }

  @ParameterizedTest(name = "{1} instead of {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          what,number   | what,count      | 1:1 | expected the columns what, number
          en,ja         | en,en           | 1:4 | expected a language such as en, once
          en,ja         | en,Japanese!    | 1:4 | expected a language such as en
          item,2,Two,二  | item,2,Two      | 4   | expected 4 cells, not 3
          item,2        | item,two        | 4:2 | expected a number, not 'two'
          item,2        | item,1          | 4   | stands here twice
          item,2        | choice,2        | 4:1 | expected title, instruction, item or option
          """)
  void refusesWithItsPlace(String part, String instead, String place, String reason) {
    var refused = (FormRefused) WordingCsv.read("w.csv", bytes(GOOD.replace(part, instead)));

    assertThat(refused.problems())
        .extracting(Problem::sentence)
        .anySatisfy(it -> assertThat(it).startsWith("w.csv:" + place + ": ").contains(reason));
  }

  @Test
  void refusesWhatIsNoTable() {
    assertThat(refusal(new byte[0])).contains("the file is empty");
    assertThat(refusal(new byte[] {(byte) 0x82, (byte) 0xa0})).contains("expected UTF-8");
    assertThat(refusal(new byte[1_000_001])).contains("at most 1000000 bytes");
    assertThat(refusal(bytes("what,number,en\ntitle,,only a title\n"))).contains("rows item");
    assertThat(refusal(bytes("what,number,en\nitem,1,\"open\n"))).isNotEmpty();
  }

  private static String refusal(byte[] bytes) {
    var refused = (FormRefused) WordingCsv.read("w.csv", bytes);
    return String.join("\n", refused.problems().stream().map(Problem::sentence).toList());
  }

  private static Form read(String text) {
    return ((FormRead) WordingCsv.read("words.csv", bytes(text))).form();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
