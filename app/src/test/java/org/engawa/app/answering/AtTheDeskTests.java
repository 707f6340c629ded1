// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.engawa.app.TestPages;
import org.engawa.app.answering.Switch.Position;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Language;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.instrument.Card;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What staff enter, by numbers alone or by words of their own. */
class AtTheDeskTests {

  private AskedHouse at;
  private AtTheDesk desk;

  @BeforeEach
  void openHouse(@TempDir Path folder) {
    at = new AskedHouse(folder);
    desk = at.get(AtTheDesk.class);
  }

  @AfterEach
  void closeHouse() {
    at.close();
  }

  @Test
  void staffAnswerByTheWordsThatWereBroughtForThem() {
    assertThat(desk.words(form("from-nothing"), Language.EN)).isEmpty();
    at.bring(Informant.SUPPORTER, "en", "from-nothing");
    assertThat(desk.words(form("from-one"), Language.EN)).isEmpty();
    assertThat(desk.words(form("from-nothing"), Language.JA)).isEmpty();
    var words = desk.words(form("from-nothing"), Language.EN);
    String html =
        TestPages.html(
            new PaperPage(
                AskedHouse.EN.wideFrame(Door.DESK, "answering.paper.title"),
                UUID.randomUUID(),
                form("from-nothing"),
                List.of(),
                words));

    assertThat(html).contains(words.orElseThrow().items().get(1)).contains("the words for staff");
  }

  @Test
  void neverShowsStaffTheWordsOfTheOthers() {
    at.bring(Informant.SELF, "en", "from-nothing");
    at.bring(Informant.FAMILY, "en", "from-nothing");

    assertThat(desk.words(form("from-nothing"), Language.EN)).isEmpty();
  }

  @Test
  void leavesOutWhatIsSwitchedOff() {
    assertThat(desk.cards()).extracting(Card::id).contains("made-up");
    at.turn(Switch.SUPPORTER, Position.OFF);

    assertThat(desk.cards()).extracting(Card::id).doesNotContain("made-up");
    assertThat(desk.card("made-up")).isEmpty();
  }

  private PaperForm form(String coding) {
    return PaperForm.of(at.card(), Map.of("coding", coding));
  }
}
