// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.engawa.measure.chime.Dimension;
import org.engawa.measure.chime.Direction;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.chime.Range;
import org.engawa.measure.document.YamlText;

/** Writes a card as YAML that {@link CardReader} reads as the same card. */
public final class CardWriter {

  private final Card card;

  private CardWriter(Card card) {
    this.card = card;
  }

  /** The card as the text of a file. */
  public static String write(Card card) {
    return YamlText.of(new CardWriter(card).top());
  }

  private Map<String, Object> top() {
    var top = new LinkedHashMap<String, Object>();
    top.put("id", card.id());
    top.put("title", card.title());
    if (!card.roomTitle().equals(RoomTitle.of(card.title()))) {
      var titles = card.roomTitle().by();
      top.put("room_title", titles.getOrDefault("", "").isEmpty() ? titles : titles.get(""));
    }
    top.put("source", card.source());
    top.put(
        "key",
        ordered("version", card.key().version(), "confidence", word(card.key().confidence())));
    top.put("licence", licence());
    if (card.entry() != Entry.ITEMS) {
      top.put("entry", lower(card.entry().name()));
    }
    top.put("items", card.items());
    codings(top);
    if (!card.safetyItems().isEmpty()) {
      top.put("safety", items(card.safetyItems()));
    }
    if (!card.informants().equals(Set.of(Informant.SELF))) {
      top.put(
          "informants",
          card.informants().stream().sorted().map(each -> lower(each.name())).toList());
    }
    if (!card.validated()) {
      top.put("validated", false);
    }
    var scales = new LinkedHashMap<String, Object>();
    card.scales().forEach(scale -> scales.put(scale.id(), scale(scale)));
    top.put("scales", scales);
    if (!card.bands().isEmpty()) {
      top.put("bands", card.bands().stream().map(CardWriter::band).toList());
    }
    if (!card.notes().isEmpty()) {
      top.put("notes", card.notes());
    }
    return top;
  }

  private Map<String, Object> licence() {
    var licence = ordered("wording", card.licence().ships() ? "ships" : "bring");
    if (!card.licence().note().isEmpty()) {
      licence.put("note", card.licence().note());
    }
    return licence;
  }

  private void codings(Map<String, Object> top) {
    if (card.codings().size() == 1 && card.coding().name().equals(Coding.ONLY)) {
      top.putAll(coding(card.coding()));
      return;
    }
    var byName = new LinkedHashMap<String, Object>();
    card.codings().forEach(coding -> byName.put(coding.name(), coding(coding)));
    top.put("codings", byName);
  }

  private static Map<String, Object> coding(Coding coding) {
    var answers = ordered("from", coding.from(), "to", coding.to());
    if (!coding.none().isEmpty()) {
      answers.put("none", coding.none().stream().sorted().toList());
    }
    var map = ordered("answers", answers);
    if (!coding.reverse().isEmpty()) {
      map.put("reverse", List.copyOf(coding.reverse()));
    }
    return map;
  }

  private Map<String, Object> scale(Scale scale) {
    var map = new LinkedHashMap<String, Object>();
    if (scale.composite()) {
      map.put("of", scale.parts().stream().map(Scale::id).toList());
    } else {
      map.put("items", items(scale.items()));
    }
    scale.reverse().ifPresent(own -> map.put("reverse", own.stream().sorted().toList()));
    map.put("method", lower(scale.method().name()));
    scale.transform().ifPresent(onto -> map.put("transform", ordered("onto", range(onto))));
    map.put("range", ranges(scale));
    map.put("higher", scale.direction() == Direction.HIGHER_IS_MORE ? "more" : "less");
    map.put("missing", missing(scale.missing()));
    map.put("dimension", scale.dimension().map(Dimension::id).orElse("none"));
    scale.means().ifPresent(means -> map.put("means", means));
    if (!scale.reliability().isEmpty()) {
      map.put("reliability", scale.reliability().stream().map(CardWriter::reliability).toList());
    }
    if (!scale.norms().isEmpty()) {
      map.put("norms", scale.norms().stream().map(CardWriter::norm).toList());
    }
    return map;
  }

  private Object ranges(Scale scale) {
    var distinct = card.codings().stream().map(scale::range).distinct().toList();
    if (distinct.size() == 1) {
      return range(distinct.getFirst());
    }
    var byCoding = new LinkedHashMap<String, Object>();
    card.codings().forEach(coding -> byCoding.put(coding.name(), range(scale.range(coding))));
    return byCoding;
  }

  private static List<Object> range(Range range) {
    return List.of(YamlText.number(range.from()), YamlText.number(range.to()));
  }

  private static Object missing(MissingRule rule) {
    return switch (rule) {
      case MissingRule.None() -> "none";
      case MissingRule.Prorate(double share) -> ordered("prorate", YamlText.number(share));
      case MissingRule.SubstituteMean(int atMost, double ofSheet) ->
          ordered("at_most", atMost, "of_sheet", YamlText.number(ofSheet));
    };
  }

  private static Map<String, Object> reliability(Reliability reliability) {
    var map = ordered("kind", lower(reliability.kind().name()));
    map.put("value", YamlText.number(reliability.value()));
    YamlText.put(map, "n", reliability.people());
    map.put("cite", reliability.cite());
    map.put("confidence", word(reliability.confidence()));
    reliability.note().ifPresent(note -> map.put("note", note));
    return map;
  }

  private static Map<String, Object> norm(Norm norm) {
    var map = ordered("sample", norm.sample());
    norm.coding().ifPresent(coding -> map.put("coding", coding));
    map.put("mean", YamlText.number(norm.mean()));
    YamlText.put(map, "sd", norm.sd());
    YamlText.put(map, "n", norm.people());
    map.put("cite", norm.cite());
    map.put("confidence", word(norm.confidence()));
    norm.note().ifPresent(note -> map.put("note", note));
    return map;
  }

  private static Map<String, Object> band(Band band) {
    var map = ordered("scale", band.scale());
    band.coding().ifPresent(coding -> map.put("coding", coding));
    YamlText.put(map, "from", band.bounds().from());
    YamlText.put(map, "to", band.bounds().to());
    YamlText.put(map, "below", band.bounds().below());
    map.put("label", band.label());
    map.put("cite", band.cite());
    map.put("confidence", word(band.confidence()));
    YamlText.put(map, "sensitivity", band.rates().sensitivity());
    YamlText.put(map, "specificity", band.rates().specificity());
    YamlText.put(map, "ppv", band.rates().ppv());
    YamlText.put(map, "npv", band.rates().npv());
    YamlText.put(map, "auc", band.rates().auc());
    YamlText.put(map, "n", band.rates().people());
    band.note().ifPresent(note -> map.put("note", note));
    return map;
  }

  /** {@code 1..6} where they follow each other, otherwise a list. */
  private static Object items(Collection<Integer> items) {
    var sorted = items.stream().sorted().toList();
    int first = sorted.getFirst();
    int last = sorted.getLast();
    return sorted.size() > 2 && last - first == sorted.size() - 1
        ? first + ".." + last
        : new ArrayList<>(items);
  }

  private static Map<String, Object> ordered(Object... keysAndValues) {
    var map = new LinkedHashMap<String, Object>();
    for (int at = 0; at < keysAndValues.length; at += 2) {
      map.put((String) keysAndValues[at], keysAndValues[at + 1]);
    }
    return map;
  }

  private static String word(Confidence confidence) {
    return switch (confidence) {
      case VERIFIED -> "verified";
      case SECONDARY -> "verified-secondary";
      case PROVISIONAL -> "provisional";
    };
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
