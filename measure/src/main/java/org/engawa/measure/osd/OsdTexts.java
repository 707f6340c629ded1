// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.osd;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.engawa.measure.document.Findings;
import org.engawa.measure.document.JsonMap;
import org.engawa.measure.document.Place;
import org.engawa.measure.form.Markup;
import org.engawa.measure.form.Words;

/** The translations of an OSD file, asked for by key. */
final class OsdTexts {

  /** The language of the specification for a text whose language is not told. */
  static final String DEFAULT = "default";

  private static final Pattern FILLED_IN = Pattern.compile("\\{[A-Za-z_][\\w.]*}");

  private final Findings findings;
  private final Place at;
  private final boolean present;
  private final Map<String, Words> byKey = new HashMap<>();
  private final Map<String, Place> places = new TreeMap<>();
  private final Set<String> used = new HashSet<>();

  OsdTexts(JsonMap top, Findings findings) {
    this.findings = findings;
    this.at = top.at("translations");
    var translations = top.optionalMap("translations");
    this.present = translations.isPresent() && !translations.get().names().isEmpty();
    translations.ifPresent(each -> each.names().forEach(name -> read(each, name)));
  }

  /** What stands under the key that this object names; none, and told, where there is none. */
  Words named(JsonMap holder, String name) {
    return holder.optionalText(name).map(key -> words(key, holder.at(name))).orElse(Words.NONE);
  }

  /** What stands under this key; none, and told, where there is none. */
  Words words(String key, Place asked) {
    used.add(key);
    Words words = byKey.getOrDefault(key, Words.NONE);
    if (present && words.by().isEmpty()) {
      findings.tell(asked, "no translation has a text '" + Findings.shown(key) + "'");
    }
    return words;
  }

  /** What stands under this key; otherwise the key itself, which is what is shown then. */
  Words wordsOrKey(String key) {
    used.add(key);
    return byKey.getOrDefault(key, Words.of(Words.UNTOLD, Markup.without(key)));
  }

  /** What stands under this key; none where nothing does, which is as it should be. */
  Words wordsIfAny(String key) {
    used.add(key);
    return byKey.getOrDefault(key, Words.NONE);
  }

  void tellRest() {
    if (!present) {
      findings.tell(at, "translations: there are none, so that nothing has words");
    }
    var rest = new TreeSet<>(places.keySet());
    rest.removeAll(used);
    rest.remove("LANGUAGE");
    for (String key : rest) {
      findings.noPlace(places.getOrDefault(key, at), "translations, a text that no item names");
    }
  }

  private void read(JsonMap translations, String name) {
    String language = name.equals(DEFAULT) ? Words.UNTOLD : name.strip();
    if (!language.equals(Words.UNTOLD) && !Words.isLanguage(language)) {
      translations.refuse(name, "expected a language such as en or zh-Hans");
      return;
    }
    translations
        .optionalMap(name)
        .ifPresent(texts -> texts.names().forEach(key -> add(language, texts, key)));
  }

  private void add(String language, JsonMap texts, String key) {
    texts
        .optionalText(key)
        .ifPresent(
            text -> {
              places.putIfAbsent(key, texts.at(key));
              byKey.merge(
                  key,
                  Words.of(language, plain(text, texts.at(key))),
                  (words, more) -> more.by().isEmpty() ? words : words.and(language, one(more)));
            });
  }

  private static String one(Words words) {
    return words.by().firstEntry().getValue();
  }

  private String plain(String text, Place place) {
    String plain = Markup.without(text);
    if (!plain.equals(text)) {
      findings.tellOnce(place, "translations: formatting was taken out of a text");
    }
    if (FILLED_IN.matcher(plain).find()) {
      findings.tellOnce(place, "translations: a place in a text that another tool fills in stays");
    }
    return plain;
  }
}
