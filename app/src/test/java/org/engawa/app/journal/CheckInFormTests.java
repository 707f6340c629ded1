// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.engawa.app.journal.CheckInForm.Trouble;
import org.engawa.measure.instrument.Answer;
import org.engawa.measure.instrument.Card;
import org.junit.jupiter.api.Test;

class CheckInFormTests {

  private static final Card CARD = new CheckInCard().card();

  @Test
  void takesOnlyItsOwnFields() {
    CheckInForm form =
        CheckInForm.of(
            Map.of(
                "asked-1",
                "",
                "item-1",
                "4",
                "item-2",
                "4",
                "asked-13",
                "",
                "item-13",
                "4",
                "_csrf",
                "token",
                "keptAt",
                "1999-01-01"),
            CARD);
    assertThat(form.asked()).containsExactly(1);
    assertThat(form.chosen()).containsExactlyEntriesOf(Map.of(1, "4"));
    assertThat(form.trouble(CARD)).isEmpty();
    assertThat(form.record(CARD).keptAt()).isEmpty();
  }

  @Test
  void refusesWhatIsNoAnswer() {
    for (String value : new String[] {"5", "-1", "", "4.0", "999", "many"}) {
      assertThat(one(value).trouble(CARD)).as(value).contains(Trouble.NOT_AN_ANSWER);
    }
    for (String value : new String[] {"0", "4", "skip"}) {
      assertThat(one(value).trouble(CARD)).as(value).isEmpty();
    }
  }

  @Test
  void refusesNothingAtAllAndTooMuch() {
    assertThat(words(" \n").trouble(CARD)).contains(Trouble.NOTHING);
    assertThat(words("a".repeat(CheckInForm.LONGEST)).trouble(CARD)).isEmpty();
    assertThat(words("a".repeat(CheckInForm.LONGEST + 1)).trouble(CARD)).contains(Trouble.TOO_LONG);
  }

  @Test
  void tellsSkippedFromNotAnswered() {
    RecordCheckIn said =
        CheckInForm.of(Map.of("asked-1", "", "asked-2", "", "item-1", "skip"), CARD).record(CARD);
    assertThat(said.answers().item(1)).isEqualTo(new Answer.Skipped());
    assertThat(said.answers().item(2)).isEqualTo(new Answer.NotAsked());
    assertThat(said.words()).isEmpty();
  }

  @Test
  void keepsItsIdAndMakesOneWhereThereIsNone() {
    UUID id = UUID.randomUUID();
    assertThat(CheckInForm.of(Map.of("id", id.toString()), CARD).id()).isEqualTo(id);
    assertThat(CheckInForm.of(Map.of("id", "1 or 1=1"), CARD).id()).isNotEqualTo(id);
  }

  @Test
  void doesNotTellItsWords() {
    assertThat(words("slept well")).asString().doesNotContain("slept");
  }

  private static CheckInForm one(String value) {
    return CheckInForm.of(Map.of("asked-1", "", "item-1", value), CARD);
  }

  private static CheckInForm words(String words) {
    return CheckInForm.of(Map.of("asked-1", "", "words", words), CARD);
  }
}
