// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import java.util.Optional;
import java.util.Set;
import org.engawa.measure.document.YamlMap;

/** Reads what a scale does when items have no answer. */
final class MissingRuleReader {

  private final YamlMap scale;

  MissingRuleReader(YamlMap scale) {
    this.scale = scale;
  }

  MissingRule rule() {
    if (!scale.isMap("missing")) {
      scale.word(
          "missing",
          word -> word.equals("none") ? Optional.of(word) : Optional.empty(),
          "none, {prorate: share}, {at_most: items, of_sheet: share}");
      return new MissingRule.None();
    }
    var rule = scale.map("missing").orElseThrow();
    return rule.has("at_most") || rule.has("of_sheet") ? substituteMean(rule) : prorate(rule);
  }

  private static MissingRule prorate(YamlMap rule) {
    rule.refusingOthersThan(Set.of("prorate"));
    var share = rule.optionalNumber("prorate");
    if (share.isPresent() && share.getAsDouble() > 0 && share.getAsDouble() <= 1) {
      return new MissingRule.Prorate(share.getAsDouble());
    }
    rule.problem("prorate", "expected a share above 0 and up to 1");
    return new MissingRule.None();
  }

  private static MissingRule substituteMean(YamlMap rule) {
    rule.refusingOthersThan(Set.of("at_most", "of_sheet"));
    var atMost = rule.integer("at_most");
    if (atMost.orElse(0) < 0) {
      rule.problem("at_most", "expected 0 or more items, not " + atMost.getAsInt());
    }
    var ofSheet = rule.optionalNumber("of_sheet");
    if (!(ofSheet.orElse(1) >= 0 && ofSheet.orElse(1) <= 1)) {
      rule.problem("of_sheet", "expected a share from 0 to 1, not " + ofSheet.getAsDouble());
      return new MissingRule.None();
    }
    return new MissingRule.SubstituteMean(Math.max(0, atMost.orElse(0)), ofSheet.orElse(1));
  }
}
