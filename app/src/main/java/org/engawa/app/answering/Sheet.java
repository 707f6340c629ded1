// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.chime.Observation;
import org.engawa.measure.instrument.Answers;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Coding;
import org.engawa.measure.instrument.Scorer;
import org.engawa.measure.instrument.Scores;

/**
 * An answer sheet: the raw answers and what is needed to score them, now or with a corrected key.
 *
 * @param keyVersion the version of the key when it was entered
 * @param informant who answered
 * @param answeredOn the day on which it was answered, which may be long before it was entered
 */
public record Sheet(
    SheetId id,
    Card card,
    int keyVersion,
    Coding coding,
    Informant informant,
    LocalDate answeredOn,
    Answers answers) {

  /** The scores by the key as it stands now. */
  public Scores scores() {
    return Scorer.of(card, coding).score(answers);
  }

  /** Each score filed under its dimension. */
  public List<Observation> observations(String subject, ZoneId zone) {
    return scores()
        .observations(subject, answeredOn.atTime(12, 0).atZone(zone).toInstant(), informant);
  }

  @Override
  public String toString() {
    return "Sheet[" + id.value() + "]";
  }
}
