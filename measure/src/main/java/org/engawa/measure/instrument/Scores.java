// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.engawa.measure.chime.Dimension;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.chime.Observation;
import org.engawa.measure.instrument.Score.NotScored;
import org.engawa.measure.instrument.Score.Scored;

/** The scores of one sheet, one per scale in the order of the card. */
public record Scores(Card card, Coding coding, List<Score> all) {

  /** Keeps its own copy. */
  public Scores {
    all = List.copyOf(all);
  }

  /** The score of one scale, where the card has it. */
  public Optional<Score> of(String scale) {
    return all.stream().filter(each -> each.scale().id().equals(scale)).findFirst();
  }

  /** Each value filed under its dimension; without a value or a dimension there is none. */
  public List<Observation> observations(String subject, Instant when, Informant informant) {
    return all.stream()
        .mapMulti(
            (Score score, Consumer<Observation> filed) -> {
              switch (score) {
                case Scored scored ->
                    scored
                        .scale()
                        .dimension()
                        .map(under -> observed(scored, under, subject, when, informant))
                        .ifPresent(filed);
                case NotScored none -> {}
              }
            })
        .toList();
  }

  private static Observation observed(
      Scored scored, Dimension under, String subject, Instant when, Informant informant) {
    return new Observation(
        subject,
        under,
        scored.value(),
        scored.range(),
        scored.scale().direction(),
        when,
        informant,
        scored.origin());
  }
}
