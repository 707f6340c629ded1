// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.engawa.app.interop.MadeUpSheets.*;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.engawa.measure.form.Form;
import org.engawa.measure.form.FormCards;
import org.engawa.measure.form.FormReading.FormRead;
import org.engawa.measure.form.Question;
import org.engawa.measure.form.Question.Kind;
import org.engawa.measure.form.Written;
import org.engawa.measure.instrument.Answer;
import org.engawa.measure.instrument.Answers;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Cards;
import org.engawa.measure.instrument.Coding;
import org.engawa.measure.instrument.Score;
import org.engawa.measure.instrument.Score.NotScored;
import org.engawa.measure.instrument.Score.Scored;
import org.engawa.measure.instrument.Scorer;
import org.engawa.measure.instrument.Scores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a card scores, its questionnaire in FHIR scores too. */
class CardRoundTripTests {

  private static final int SHEETS = 12;

  private static final Cards CARDS = Cards.shipped();

  @TempDir Path folder;

  static Stream<String> cards() {
    return CARDS.all().stream()
        .flatMap(card -> card.codings().stream().map(coding -> card.id() + " " + coding.name()));
  }

  @ParameterizedTest
  @MethodSource("cards")
  void comesBackAsItWent(String cardAndCoding) {
    Form form = form(cardAndCoding);
    Written written = FhirForms.write(form);
    assertThat(written.dropped()).isEmpty();
    assertThat(FhirForms.read("q.json", written.bytes())).isEqualTo(new FormRead(form, List.of()));
    assertThat(FhirForms.write(form).bytes()).isEqualTo(written.bytes());
  }

  @ParameterizedTest
  @MethodSource("cards")
  void scoresWhatTheCardScores(String cardAndCoding) {
    Form form = form(cardAndCoding);
    Card card = card(cardAndCoding);
    Coding coding = coding(card, cardAndCoding);
    var random = new Random(7);
    var expected = new ArrayList<Scores>();
    var lines = new StringBuilder();
    for (int sheet = 0; sheet < SHEETS; sheet++) {
      Map<Integer, Answer> answers = new HashMap<>();
      var items = new ArrayList<String>();
      int missing = sheet / 4;
      for (int item = 1; item <= card.items(); item++) {
        int value = coding.from() + random.nextInt(coding.to() - coding.from() + 1);
        if (missing == 0 || random.nextInt(card.items() + 1) >= 2 * missing) {
          answers.put(item, new Answer.Given(value));
          items.add(given(asked(form).get(item - 1), value));
        }
      }
      expected.add(Scorer.of(card, coding).score(Answers.of(card, answers)));
      lines.append(response(items.toArray(String[]::new))).append('\n');
    }
    List<String> printed = print(form, lines.toString());
    assertThat(printed).hasSize(SHEETS);
    for (int sheet = 0; sheet < SHEETS; sheet++) {
      for (Score score : expected.get(sheet).all()) {
        agree(score, printed.get(sheet));
      }
    }
  }

  private List<String> print(Form form, String lines) {
    write(
        folder.resolve("q.json"),
        new String(FhirForms.write(form).bytes(), StandardCharsets.UTF_8));
    write(folder.resolve("r.ndjson"), lines);
    Printed printed =
        run(
            List.of(
                "--questionnaire",
                folder.resolve("q.json").toString(),
                "--responses",
                folder.resolve("r.ndjson").toString()));
    assertThat(printed.err()).isEmpty();
    return printed.out().lines().toList();
  }

  private static void agree(Score score, String line) {
    Optional<Double> computed = computed(score.scale().id(), line);
    switch (score) {
      case Scored scored ->
          assertThat(computed)
              .as(line)
              .hasValueSatisfying(
                  value -> assertThat(value).isEqualTo(scored.value(), within(1e-9)));
      case NotScored none -> assertThat(computed).as(none.scale().id() + " of " + line).isEmpty();
    }
  }

  private static Optional<Double> computed(String scale, String line) {
    String before =
        line.substring(0, line.indexOf("\"total\":\"" + scale + "\""))
            .replaceFirst(".*\"computed\":", "");
    String value = before.substring(0, before.indexOf(','));
    return value.equals("null") ? Optional.empty() : Optional.of(Double.valueOf(value));
  }

  private static List<Question> asked(Form form) {
    return form.questions().stream().filter(each -> each.kind() != Kind.INSTRUCTION).toList();
  }

  private static String given(Question question, int value) {
    return MadeUpSheets.given(
        question.name(),
        question.kind() == Kind.NUMBER
            ? "\"valueInteger\":" + value
            : MadeUpSheets.coding("valueCoding", "", Integer.toString(value), ""));
  }

  private static Form form(String cardAndCoding) {
    Card card = card(cardAndCoding);
    return FormCards.form(card, coding(card, cardAndCoding), CARDS.wordings(card));
  }

  private static Card card(String cardAndCoding) {
    return CARDS.card(cardAndCoding.split(" ", 2)[0]).orElseThrow();
  }

  private static Coding coding(Card card, String cardAndCoding) {
    return card.coding(cardAndCoding.split(" ", 2)[1]).orElseThrow();
  }
}
