// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.engawa.app.TestPages;
import org.engawa.app.answering.BringWording;
import org.engawa.app.answering.Instruments;
import org.engawa.app.answering.RightToUse;
import org.engawa.app.answering.Switch;
import org.engawa.app.answering.Switches;
import org.engawa.app.answering.TestCards;
import org.engawa.app.answering.WordingId;
import org.engawa.app.answering.Wordings;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.TestVisits;
import org.engawa.app.shell.Visit;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.WordingReader;
import org.engawa.measure.instrument.WordingReading.WordingRead;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A survey with an instrument whose words were brought, and whose third item is marked. */
class CourseTests {

  private static final Visit EN = TestVisits.signedIn(Language.EN, "/survey/x");

  private final WordingId words = new WordingId(UUID.randomUUID());
  private SurveyHouse at;
  private Card card;
  private Running running;

  @BeforeEach
  void openHouse(@TempDir Path folder) {
    TestCards.into(folder.resolve("data"));
    at = new SurveyHouse(folder);
    card = at.get(Instruments.class).card("made-up").orElseThrow();
    assertThat(offered()).doesNotContain("made-up");
    WordingRead read =
        (WordingRead)
            WordingReader.read("made-up.yaml", TestCards.words("en", "from-nothing"), card);
    RightToUse right = new RightToUse("Kumi Mori", LocalDate.of(2026, 10, 1), "a letter");
    at.get(Wordings.class)
        .bring(at.kawa.id(), new BringWording(words, read.wording(), Informant.SELF, right));
    Map<String, String> form = new TreeMap<>(TestSurveys.form());
    form.keySet().removeIf(name -> name.endsWith("-ja") || name.startsWith("trait-"));
    form.putAll(Map.of("place-made-up", "2", "coding-made-up", "from-nothing", "at-once", "20"));
    SurveyId id = at.get(Surveying.class).make(at.kawa.id(), SurveyForm.of(form));
    at.get(Surveying.class).turn(at.kawa.id(), id, Standing.OPEN);
    running = at.get(Giving.class).find(at.get(Surveying.class).of(id).token()).orElseThrow();
  }

  @AfterEach
  void closeHouse() {
    at.close();
  }

  @Test
  void asksInstrumentsInTheirOrderInTheWordsThatWereBrought() {
    assertThat(offered()).contains("made-up", "engawa-check-in");
    assertThat(html(1, Map.of())).contains("Page 1 of 3", "engawa-check-in_1");
    assertThat(html(2, Map.of())).contains("first line", "third line", "a lot", "made-up_3");
    assertThat(html(3, Map.of())).contains("Give my answers");
  }

  @Test
  void namesWhoCanBeReachedAfterAMarkedAnswerAboveTheLowest() {
    String near = EN.text("answering.near");
    assertThat(html(3, Map.of("made-up_3", "1"))).contains(near);
    assertThat(html(3, Map.of("made-up_3", "0"))).doesNotContain(near);
    assertThat(html(3, Map.of("made-up_3", "skip", "made-up_1", "2"))).doesNotContain(near);
    Page given = course(Map.of("made-up_3", "2")).given();
    assertThat(TestPages.html(given)).contains(near);
  }

  @Test
  void doesNotAskWhatTheHouseLeavesOut() {
    at.get(Switches.class).turn(at.kawa.id(), card, Switch.SAFETY, Switch.Position.OFF);
    assertThat(html(2, Map.of())).contains("first line").doesNotContain("third line");
  }

  @Test
  void restsWhileWordsAreOutOfUseAndKeepsWhatWasAnsweredInThePage() {
    at.get(Wordings.class).retire(at.kawa.id(), words.value());
    assertThat(offered()).doesNotContain("made-up");
    Map<String, String> said = Map.of("engawa-check-in_1", "3");
    EndPage page = (EndPage) course(said).answer(Map.of("at", "1", "act", "on"));
    assertThat(page.how()).isEqualTo("paused");
    Begun carried =
        at.get(SealedSurveys.class)
            .carried(running.id(), page.handed().orElseThrow())
            .orElseThrow();
    assertThat(carried.said()).isEqualTo(said);
    assertThat(TestPages.html(page)).contains(EN.text("survey.again"));
    assertThat(course(said).isGiven(Map.of("at", "1", "act", "give"))).isFalse();
  }

  @Test
  void leavesNothingOutForWhoWasShownThePageAgain() {
    Questionnaire survey = TestSurveys.survey();
    Leaf leaf = Leaf.all(survey, List.of()).getFirst();
    LeafReading wrong = LeafReading.of(leaf, Map.of("trait-age", "seven"), LeafReading.Way.ON);
    assertThat(wrong.wrong()).containsExactly("trait-age");
    assertThat(wrong.said()).isEmpty();
    LeafReading passed = LeafReading.of(leaf, Map.of("trait-age", "21"), LeafReading.Way.ON);
    assertThat(passed.said()).isEqualTo(Map.of("trait-age", "21", "trait-living", Begun.SKIP));
    LeafReading back = LeafReading.of(leaf, Map.of("trait-age", "x"), LeafReading.Way.BACK);
    assertThat(back.wrong()).isEmpty();
    assertThat(back.said()).isEmpty();
  }

  private List<String> offered() {
    return at.get(InWords.class).offered().stream().map(each -> each.card().id()).toList();
  }

  private String html(int page, Map<String, String> said) {
    return TestPages.html(course(said).page(page));
  }

  private Course course(Map<String, String> said) {
    return new Course(
        Stranger.frame(EN, running, Language.EN),
        running,
        SurveyHouse.begun(SurveyHouse.INSIDE, said),
        at.get(InWords.class).of(running.survey(), Language.EN),
        at.get(SealedSurveys.class));
  }
}
