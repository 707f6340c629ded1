// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.osd;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.engawa.measure.osd.MadeUpOsd.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.engawa.measure.chime.ChimePlus;
import org.engawa.measure.chime.Direction;
import org.engawa.measure.chime.Range;
import org.engawa.measure.form.Choice;
import org.engawa.measure.form.Form;
import org.engawa.measure.form.FormScore;
import org.engawa.measure.form.Question;
import org.engawa.measure.form.Readings;
import org.engawa.measure.form.Words;
import org.engawa.measure.form.Written;
import org.engawa.measure.instrument.Method;
import org.engawa.measure.instrument.MissingRule;
import org.junit.jupiter.api.Test;

class OsdWriterTests {

  @Test
  void writesAndReadsTheSameForm() {
    Form form = everything();

    Written written = OsdWriter.write(form);
    var again = Readings.form(OsdReader.read("again.osd", written.bytes()));

    assertThat(again).isEqualTo(form);
    assertThat(new String(OsdWriter.write(again).bytes(), UTF_8))
        .isEqualTo(new String(written.bytes(), UTF_8));
    assertThat(written.dropped()).containsExactly("how 'name' is answered");
  }

  @Test
  void writesFormThatHasNoWordsAtAll() {
    var form =
        new Form(
            "bare",
            Words.of(Words.UNTOLD, "Bare"),
            "",
            "",
            List.of(Question.choice("1", Words.NONE, points(0, 4, Words.NONE))),
            List.of(FormScore.plain("total", List.of("1"), Set.of("1"), Method.SUM)));

    assertThat(Readings.form(OsdReader.read("bare.osd", OsdWriter.write(form).bytes())))
        .isEqualTo(form);
  }

  @Test
  void writesStepsThatOtherReadersUnderstand() {
    String written = new String(OsdWriter.write(everything()).bytes(), UTF_8);

    assertThat(Readings.form(read(written.replace("\"engawa\"", "\"other\""))).scores().getFirst())
        .satisfies(
            score -> {
              assertThat(score.transform().orElseThrow().from()).isEqualTo(0);
              assertThat(score.transform().orElseThrow().to()).isEqualTo(100);
              assertThat(score.dimension()).isEmpty();
            });
  }

  @Test
  void believesChangedStepsMoreThanItsOwnNote() {
    String written = new String(OsdWriter.write(everything()).bytes(), UTF_8);
    String changed =
        written.replaceFirst(
            "\"multiply\",(\\s+)\"value\" : 100.0", "\"multiply\",$1\"value\" : 10");

    assertThat(changed).isNotEqualTo(written);
    assertThat(Readings.form(read(changed)).scores().getFirst().transform())
        .contains(new Range(0, 10));
  }

  @Test
  void leavesOutTextsThatOsdCannotHold() {
    var words = new Words(new TreeMap<>(Map.of("en", "<b>bold</b>", "no code", "text")));
    var form =
        new Form(
            "f",
            Words.of(Words.UNTOLD, "f"),
            "",
            "",
            List.of(Question.choice("q", words, points(1, 2, Words.of("no code", "text")))),
            List.of());

    Written written = OsdWriter.write(form);

    assertThat(written.dropped())
        .containsExactlyInAnyOrder(
            "what would be taken for formatting in a text",
            "texts in 'no code', which is no code of a language");
    var again = Readings.form(OsdReader.read("f.osd", written.bytes()));
    assertThat(again.questions())
        .containsExactly(Question.choice("q", Words.of("en", "bold"), points(1, 2, Words.NONE)));
    assertThat(OsdWriter.write(again).bytes()).isEqualTo(written.bytes());
  }

  @Test
  void leavesOutOfFileWhatWouldBeReckonedOtherwiseThere() {
    var form =
        new Form(
            "f",
            Words.NONE,
            "",
            "",
            List.of(Question.choice("a", Words.NONE, points(1, 5, Words.NONE))),
            List.of(
                FormScore.plain("part", List.of("a"), Set.of(), Method.SUM),
                FormScore.plain("turned", List.of("part"), Set.of("part"), Method.SUM),
                FormScore.plain("lost", List.of("b"), Set.of(), Method.SUM)));

    Written written = OsdWriter.write(form);

    assertThat(written.dropped())
        .containsExactly(
            "the score 'turned', for it turns round 'part', a score",
            "the score 'lost', for 'b', of which it is made, is not here");
    assertThat(Readings.form(OsdReader.read("f.osd", written.bytes())).scores())
        .containsExactly(form.scores().getFirst());
  }

  private static List<Choice> points(int from, int to, Words last) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(point -> Choice.of(Integer.toString(point), point == to ? last : Words.NONE))
        .toList();
  }

  private static Form everything() {
    Words two = new Words(new TreeMap<>(Map.of("en", "a line", "ja", "一行", Words.UNTOLD, "x < 3")));
    var codes =
        List.of(
            new Choice("A1", OptionalInt.of(3), two),
            new Choice("A2", OptionalInt.of(3), Words.NONE),
            new Choice("no", OptionalInt.empty(), Words.of("en", "no")),
            new Choice("7", OptionalInt.empty(), Words.of("en", "do not know")));
    return new Form(
        "all",
        new Words(new TreeMap<>(Map.of("en", "All", "ja", "全部"))),
        "Nobody 2001",
        "bring: see the letter",
        List.of(
            Question.instruction("first", two),
            Question.choice("q1", two, points(0, 4, two)),
            Question.choice("q2", Words.of("ja", "二"), points(0, 4, two)),
            Question.choice("q3", Words.NONE, points(-3, 3, Words.NONE)),
            Question.choice("q4", two, points(1, 7, Words.of("en", "always"))),
            Question.choice("codes", two, codes),
            Question.number("n1", two, OptionalInt.of(0), OptionalInt.of(9)),
            Question.number("n2", two, OptionalInt.empty(), OptionalInt.empty()),
            Question.other("name", two)),
        List.of(
            score("stretched", List.of("q1", "q2"), Optional.of(new Range(0, 100)), prorated()),
            score("thirds", List.of("q3", "q4"), Optional.of(new Range(-1 / 3.0, 0.1)), none()),
            score("whole", List.of("stretched", "thirds"), Optional.empty(), substituted()),
            FormScore.plain("plain", List.of("q1", "n1"), Set.of("q1", "n1"), Method.MEAN)));
  }

  private static FormScore score(
      String name, List<String> of, Optional<Range> transform, MissingRule missing) {
    return new FormScore(
        name,
        of,
        of.contains("q1") ? Set.of("q2") : Set.of(),
        Method.SUM,
        transform,
        Optional.of(missing),
        Optional.of(ChimePlus.dimensions().getFirst()),
        Optional.of(Direction.HIGHER_IS_LESS),
        Optional.of("more \"of\" it"));
  }

  private static MissingRule prorated() {
    return new MissingRule.Prorate(0.8);
  }

  private static MissingRule none() {
    return new MissingRule.None();
  }

  private static MissingRule substituted() {
    return new MissingRule.SubstituteMean(2, 0.1);
  }
}
