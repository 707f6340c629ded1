// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.engawa.measure.document.YamlMap;

/** Reads the bands of a card; a band says where a value lies and never names what somebody has. */
final class BandReader {

  private static final Set<String> KEYS =
      Set.of(
          "scale",
          "coding",
          "from",
          "to",
          "below",
          "label",
          "cite",
          "confidence",
          "sensitivity",
          "specificity",
          "ppv",
          "npv",
          "auc",
          "n",
          "note");

  private final YamlMap top;
  private final List<Coding> codings;
  private final List<Scale> scales;

  BandReader(YamlMap top, List<Coding> codings, List<Scale> scales) {
    this.top = top;
    this.codings = codings;
    this.scales = scales;
  }

  List<Band> bands() {
    var bands = new ArrayList<Band>();
    for (var map : top.maps("bands")) {
      bands.add(band(map));
    }
    return bands;
  }

  private Band band(YamlMap map) {
    map.refusingOthersThan(KEYS);
    var bounds =
        new Bounds(
            map.optionalNumber("from"), map.optionalNumber("to"), map.optionalNumber("below"));
    var band =
        new Band(
            map.text("scale"),
            map.optionalText("coding"),
            bounds,
            map.text("label"),
            map.text("cite"),
            map.has("confidence")
                ? CardReader.confidence(map).orElse(Confidence.PROVISIONAL)
                : Confidence.VERIFIED,
            rates(map),
            map.optionalText("note"));
    checkBounds(map, band);
    if (band.label().toLowerCase(Locale.ROOT).contains("diagnos") || band.label().contains("診断")) {
      map.problem("label", "expected where a value lies, not what somebody has");
    }
    return band;
  }

  private static ErrorRates rates(YamlMap map) {
    return new ErrorRates(
        share(map, "sensitivity"),
        share(map, "specificity"),
        share(map, "ppv"),
        share(map, "npv"),
        share(map, "auc"),
        EvidenceReader.people(map));
  }

  private static OptionalDouble share(YamlMap map, String key) {
    var share = map.optionalNumber(key);
    if (share.isPresent() && !(share.getAsDouble() >= 0 && share.getAsDouble() <= 1)) {
      map.problem(key, "expected a share from 0 to 1, not " + share.getAsDouble());
    }
    return share;
  }

  private void checkBounds(YamlMap map, Band band) {
    var bounds = band.bounds();
    if (bounds.from().isEmpty() && bounds.to().isEmpty() && bounds.below().isEmpty()) {
      map.problem("expected from, to or below");
    }
    if (bounds.to().isPresent() && bounds.below().isPresent()) {
      map.problem("below", "expected either to or below");
    }
    double upper = bounds.to().orElse(bounds.below().orElse(Double.POSITIVE_INFINITY));
    if (bounds.from().isPresent() && bounds.from().getAsDouble() > upper) {
      map.problem("from", "lies above the end of the band");
    }
    var scale = scales.stream().filter(each -> each.id().equals(band.scale())).findFirst();
    if (scale.isEmpty() && map.has("scale")) {
      map.problem("scale", "the card has no scale '" + band.scale() + "'");
    }
    var named = band.coding();
    if (named.isPresent() && codings.stream().noneMatch(it -> it.name().equals(named.get()))) {
      map.problem("coding", "the card has no coding '" + named.get() + "'");
    }
    scale.ifPresent(each -> checkWithin(map, band, each));
  }

  private void checkWithin(YamlMap map, Band band, Scale scale) {
    for (var coding : codings) {
      if (band.coding().map(coding.name()::equals).orElse(true)) {
        var range = scale.range(coding);
        checkWithin(map, "from", range.contains(band.bounds().from().orElse(range.from())));
        checkWithin(map, "to", range.contains(band.bounds().to().orElse(range.to())));
        checkWithin(map, "below", range.contains(band.bounds().below().orElse(range.to())));
      }
    }
  }

  private static void checkWithin(YamlMap map, String key, boolean within) {
    if (!within) {
      map.problem(key, "lies outside the range of the scale");
    }
  }
}
