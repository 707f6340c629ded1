// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.document.Problems;
import org.engawa.measure.document.YamlDocument;
import org.engawa.measure.document.YamlMap;
import org.engawa.measure.instrument.CardReading.CardRead;
import org.engawa.measure.instrument.CardReading.CardRefused;

/**
 * Reads a card from YAML, strictly: what is unknown, missing, doubled or does not follow from the
 * rest is refused with its place.
 */
public final class CardReader {

  private static final int MAX_ITEMS = 500;

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "title",
          "room_title",
          "source",
          "key",
          "licence",
          "entry",
          "items",
          "answers",
          "reverse",
          "codings",
          "scales",
          "bands",
          "safety",
          "informants",
          "validated",
          "notes");

  private final YamlMap top;

  private CardReader(YamlMap top) {
    this.top = top;
  }

  /** Reads one card; the file's name is only used to say where a problem lies. */
  public static CardReading read(String file, byte[] yaml) {
    var problems = new Problems(file);
    Optional<Card> card =
        YamlDocument.read(file, yaml, problems).map(top -> new CardReader(top).card());
    if (problems.none() && card.isPresent()) {
      return new CardRead(card.get());
    }
    return new CardRefused(problems.inOrder());
  }

  private Card card() {
    top.refusingOthersThan(KEYS);
    String id = id();
    String title = top.text("title");
    RoomTitle roomTitle = roomTitle(title);
    String source = top.text("source");
    var key = key();
    var licence = licence();
    var entry = entry();
    int items = items(entry);
    var codings = new CodingReader(top, items).codings();
    var scales = ScaleReader.scales(top, items, codings);
    var bands = new BandReader(top, codings, scales).bands();
    return new Card(
        id,
        title,
        roomTitle,
        source,
        key,
        licence,
        entry,
        items,
        codings,
        scales,
        bands,
        ItemNumbers.of(top, "safety", items),
        informants(),
        top.optionalTruth("validated").orElse(true),
        top.texts("notes"));
  }

  private String id() {
    String id = top.text("id");
    if (!id.isEmpty() && !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      top.problem("id", "expected lower case letters and digits with hyphens, not '" + id + "'");
    }
    return id;
  }

  private RoomTitle roomTitle(String title) {
    if (!top.isMap("room_title")) {
      String one = top.optionalText("room_title").orElse(title);
      sayNothingOfIt(top, "room_title", one);
      return RoomTitle.of(one);
    }
    YamlMap languages = top.map("room_title").orElseThrow();
    var by = new LinkedHashMap<String, String>();
    for (String language : languages.keys()) {
      if (!language.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
        languages.problem(language, "expected the code of a language, not '" + language + "'");
      }
      String one = languages.text(language);
      sayNothingOfIt(languages, language, one);
      by.put(language, one);
    }
    if (by.isEmpty()) {
      top.problem("room_title", "expected a title in at least one language");
      return RoomTitle.of(title);
    }
    return new RoomTitle(by);
  }

  private static void sayNothingOfIt(YamlMap where, String key, String title) {
    QuietTitle.wordIn(title)
        .ifPresent(word -> where.problem(key, "expected a title that does not say '" + word + "'"));
  }

  private Key key() {
    var unknown = new Key(1, Confidence.PROVISIONAL);
    return top.map("key")
        .map(
            map -> {
              map.refusingOthersThan(Set.of("version", "confidence"));
              int version = map.integer("version").orElse(1);
              if (version < 1) {
                map.problem("version", "expected 1 or more, not " + version);
              }
              return new Key(version, confidence(map).orElse(unknown.confidence()));
            })
        .orElse(unknown);
  }

  static Optional<Confidence> confidence(YamlMap map) {
    return map.word(
        "confidence",
        word ->
            switch (word) {
              case "verified" -> Optional.of(Confidence.VERIFIED);
              case "verified-secondary" -> Optional.of(Confidence.SECONDARY);
              case "provisional" -> Optional.of(Confidence.PROVISIONAL);
              default -> Optional.empty();
            },
        "verified, verified-secondary, provisional");
  }

  private Licence licence() {
    var unknown = new Licence(false, "");
    return top.map("licence")
        .map(
            map -> {
              map.refusingOthersThan(Set.of("wording", "note"));
              var ships =
                  map.word(
                      "wording",
                      word ->
                          switch (word) {
                            case "bring" -> Optional.of(false);
                            case "ships" -> Optional.of(true);
                            default -> Optional.empty();
                          },
                      "bring, ships");
              return new Licence(ships.orElse(false), map.optionalText("note").orElse(""));
            })
        .orElse(unknown);
  }

  private Entry entry() {
    if (!top.has("entry")) {
      return Entry.ITEMS;
    }
    return top.word(
            "entry",
            word ->
                switch (word) {
                  case "items" -> Optional.of(Entry.ITEMS);
                  case "total" -> Optional.of(Entry.TOTAL);
                  case "rating" -> Optional.of(Entry.RATING);
                  default -> Optional.empty();
                },
            "items, total, rating")
        .orElse(Entry.ITEMS);
  }

  // Where the number is wrong, the largest one lets the rest be looked at too.
  private int items(Entry entry) {
    var items = top.integer("items");
    if (items.isPresent() && (items.getAsInt() < 1 || items.getAsInt() > MAX_ITEMS)) {
      top.problem("items", "expected 1 to " + MAX_ITEMS + ", not " + items.getAsInt());
      return MAX_ITEMS;
    }
    if (entry != Entry.ITEMS && items.orElse(1) != 1) {
      top.problem("items", "expected 1 where only a total or a rating is written down");
    }
    return items.orElse(MAX_ITEMS);
  }

  private Set<Informant> informants() {
    if (!top.has("informants")) {
      return Set.of(Informant.SELF);
    }
    var informants = new HashSet<Informant>();
    var unknown = new ArrayList<String>();
    for (String word : top.texts("informants")) {
      switch (word) {
        case "self" -> informants.add(Informant.SELF);
        case "family" -> informants.add(Informant.FAMILY);
        case "supporter" -> informants.add(Informant.SUPPORTER);
        default -> unknown.add(word);
      }
    }
    if (!unknown.isEmpty() || informants.isEmpty()) {
      top.problem("informants", "expected some of self, family, supporter, not " + unknown);
    }
    return informants;
  }
}
