// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.util.Map;
import java.util.OptionalDouble;
import org.engawa.measure.instrument.Card;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How common it is, among those whom this house asks, what an instrument's lines mean; predictive
 * values are reckoned again for it.
 *
 * @param of id of a card without its hyphens, as an environment variable can say it, to a share
 */
@ConfigurationProperties("engawa.prevalence")
record PrevalenceSettings(@DefaultValue Map<String, Double> of) {

  PrevalenceSettings {
    of = Map.copyOf(of);
    of.forEach(
        (card, share) -> {
          if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException(
                "engawa.prevalence.of.%s is %s; expected above 0 and below 1"
                    .formatted(card, share));
          }
        });
  }

  OptionalDouble of(Card card) {
    Double share = of.get(card.id().replace("-", ""));
    return share == null ? OptionalDouble.empty() : OptionalDouble.of(share);
  }
}
