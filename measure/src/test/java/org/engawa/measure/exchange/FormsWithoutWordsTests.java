// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.engawa.measure.document.CsvRow;
import org.engawa.measure.document.CsvRows;
import org.engawa.measure.form.CardDraft;
import org.engawa.measure.form.Choice;
import org.engawa.measure.form.Form;
import org.engawa.measure.form.FormCard.Drafted;
import org.engawa.measure.form.FormCards;
import org.engawa.measure.form.Question;
import org.engawa.measure.form.Readings;
import org.engawa.measure.form.Words;
import org.engawa.measure.form.Written;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Cards;
import org.engawa.measure.instrument.Coding;
import org.engawa.measure.osd.OsdWriter;
import org.engawa.measure.redcap.RedcapDictionary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written where nobody has brought the words, and what is read of it again. */
class FormsWithoutWordsTests {

  private static final int LABEL = 4;
  private static final int CHOICES = 5;

  static Stream<Form> forms() {
    return Cards.shipped().all().stream().flatMap(FormsWithoutWordsTests::forms);
  }

  /** In each coding, and in one where an answer lies apart. */
  private static Stream<Form> forms(Card card) {
    var only = card.coding();
    var apart =
        new Coding(only.name(), only.from(), only.to(), only.reverse(), Set.of(only.to() + 90));
    return Stream.concat(card.codings().stream(), Stream.of(apart))
        .map(coding -> FormCards.form(card, coding, List.of()));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void haveNoneAfterTheWayThroughOpenScales(Form form) {
    comesBackWithoutWords(form, OsdWriter.write(form));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void haveNoneAfterTheWayThroughRedcap(Form form) {
    comesBackWithoutWords(form, RedcapDictionary.write(form));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void showNamesAndCodesInRedcap(Form form) {
    var rows = new ArrayList<CsvRow>();
    assertThat(CsvRows.read("d.csv", RedcapDictionary.write(form).bytes(), rows::add)).isEmpty();

    for (CsvRow row : rows) {
      assertThat(row.cell(LABEL)).isNotEmpty();
    }
    for (Question question : form.questions()) {
      var row = rows.stream().filter(each -> each.cell(0).equals(question.name())).findFirst();
      assertThat(row.orElseThrow().cell(LABEL)).isEqualTo(question.name());
      for (Choice choice : question.choices()) {
        assertThat(row.orElseThrow().cell(CHOICES)).contains(choice.code() + ", " + choice.code());
      }
    }
  }

  /** Its runner shows the key where no text stands under it, and the number of a bare point. */
  @ParameterizedTest
  @MethodSource("forms")
  void showNamesAndCodesInOpenScales(Form form) {
    String written = new String(OsdWriter.write(form).bytes(), UTF_8);

    assertThat(written).containsPattern("\"translations\" : \\{\\s*}");
    for (Question question : form.questions()) {
      assertThat(written).contains("\"text_key\" : \"" + question.name() + "\"");
      boolean options = question.choices().stream().anyMatch(FormsWithoutWordsTests::isApart);
      for (Choice choice : options ? question.choices() : List.<Choice>of()) {
        assertThat(written).contains("\"text_key\" : \"" + choice.code() + "\"");
      }
    }
  }

  private static boolean isApart(Choice choice) {
    return choice.value().orElseThrow() >= 90;
  }

  private static void comesBackWithoutWords(Form form, Written written) {
    var again = Readings.form(Forms.read("again", written.bytes()));

    assertThat(again.questions()).isEqualTo(form.questions()).isNotEmpty();
    assertThat(again.questions()).extracting(Question::words).containsOnly(Words.NONE);
    assertThat(again.questions().stream().flatMap(each -> each.choices().stream()))
        .allSatisfy(choice -> assertThat(choice.words()).isEqualTo(Words.NONE));
    assertThat(CardDraft.of("again", again))
        .isInstanceOfSatisfying(Drafted.class, drafted -> assertThat(drafted.wordings()).isEmpty());
  }
}
