// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
                case Scored scored -> observed(scored, subject, when, informant).ifPresent(filed);
                case NotScored none -> {}
              }
            })
        .toList();
  }

  private static Optional<Observation> observed(
      Scored scored, String subject, Instant when, Informant informant) {
    var scale = scored.scale();
    return scale
        .dimension()
        .map(
            under ->
                new Observation(
                    subject,
                    under,
                    scored.value(),
                    scored.range(),
                    scale.direction(),
                    when,
                    informant,
                    scored.origin()));
  }
}
