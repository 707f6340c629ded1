// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.HashMap;
import java.util.Map;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.MissingRule;
import org.engawa.measure.instrument.Scale;

/** A card whose scales made of items follow another rule for missing answers. */
final class RuledCard {

  private RuledCard() {}

  static Card of(Card card, MissingRule rule) {
    Map<String, Scale> ruled = new HashMap<>();
    card.scales().forEach(scale -> ruled(scale, rule, ruled));
    return new Card(
        card.id(),
        card.title(),
        card.roomTitle(),
        card.source(),
        card.key(),
        card.licence(),
        card.entry(),
        card.items(),
        card.codings(),
        card.scales().stream().map(scale -> ruled(scale, rule, ruled)).toList(),
        card.bands(),
        card.safetyItems(),
        card.informants(),
        card.validated(),
        card.notes());
  }

  private static Scale ruled(Scale scale, MissingRule rule, Map<String, Scale> made) {
    var known = made.get(scale.id());
    if (known != null) {
      return known;
    }
    var ruled =
        new Scale(
            scale.id(),
            scale.items(),
            scale.parts().stream().map(part -> ruled(part, rule, made)).toList(),
            scale.method(),
            scale.reverse(),
            scale.transform(),
            scale.direction(),
            scale.composite() ? scale.missing() : rule,
            scale.dimension(),
            scale.means(),
            scale.reliability(),
            scale.norms());
    made.put(scale.id(), ruled);
    return ruled;
  }
}
