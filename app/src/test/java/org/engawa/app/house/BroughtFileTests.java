// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.engawa.app.interop.FhirForms;
import org.engawa.measure.document.Problem;
import org.engawa.measure.form.FormCards;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Cards;
import org.engawa.measure.instrument.Wording;
import org.engawa.measure.instrument.WordingWriter;
import org.engawa.measure.osd.OsdWriter;
import org.engawa.measure.redcap.RedcapDictionary;
import org.junit.jupiter.api.Test;

/** The words of an instrument, in whatever format somebody has them. */
class BroughtFileTests {

  private static final Card K6 = Cards.shipped().card("k6").orElseThrow();

  @Test
  void understandsTheSameWordsInEveryFormat() {
    var form = FormCards.form(K6, K6.coding(), List.of(words()));

    assertThat(understood("words.yaml", WordingWriter.write(words()).getBytes(UTF_8)))
        .isEqualTo(words());
    assertThat(understood("words.osd", OsdWriter.write(form).bytes())).isEqualTo(words());
    assertThat(understood("words.json", FhirForms.write(form).bytes())).isEqualTo(words());
    assertThat(understood("words.csv", RedcapDictionary.write(form).bytes()).items())
        .isEqualTo(words().items());
    assertThat(understood("words.txt", limeSurvey().getBytes(UTF_8)).options())
        .isEqualTo(words().options());
  }

  @Test
  void saysOfAnythingElseWhichFormatsAreRead() {
    var refused =
        (BroughtFile.Refused) BroughtFile.read("words.doc", "a letter".getBytes(UTF_8), wanted());

    assertThat(refused.problems())
        .extracting(Problem::sentence)
        .singleElement()
        .asString()
        .startsWith("words.doc: expected a questionnaire in one of")
        .contains("OpenScales", "REDCap", "XLSForm", "LimeSurvey");
  }

  private static Wording understood(String file, byte[] bytes) {
    var read = BroughtFile.read(file, bytes, wanted());
    assertThat(read).as(file + ": " + read).isInstanceOf(BroughtFile.Understood.class);
    return ((BroughtFile.Understood) read).wording();
  }

  private static BroughtFile.Wanted wanted() {
    return new BroughtFile.Wanted(K6, K6.coding(), "en");
  }

  private static Wording words() {
    var items = new TreeMap<Integer, String>();
    for (int item = 1; item <= 6; item++) {
      items.put(item, "made-up line " + item);
    }
    var options = new TreeMap<Integer, String>();
    for (int value = 0; value <= 4; value++) {
      options.put(value, "so much: " + value);
    }
    return new Wording(
        "k6", "en", "standard", "A made-up title", Optional.of("Read this."), items, options);
  }

  private static String limeSurvey() {
    StringBuilder rows =
        new StringBuilder("class\ttype/scale\tname\trelevance\ttext\tlanguage\tassessment_value\n");
    rows.append("S\t\tlanguage\t\ten\t\t\nSL\t\tsurveyls_title\t\tA made-up title\ten\t\n");
    rows.append("G\tG0\tgroup\t1\t\ten\t\nQ\tF\tk\t1\tRead this.\ten\t\n");
    words()
        .items()
        .forEach((item, text) -> rows.append("SQ\t0\t" + item + "\t1\t" + text + "\ten\t\n"));
    words()
        .options()
        .forEach(
            (value, text) ->
                rows.append("A\t0\tA" + value + "\t\t" + text + "\ten\t" + value + "\n"));
    return rows.toString();
  }
}
