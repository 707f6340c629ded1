// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.redcap;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/**
 * What a field annotation says. REDCap leaves action tags alone that it does not know, so what it
 * has no word for stands in tags of our own, such as {@code @ENGAWA-DIMENSION='meaning.purpose'}.
 *
 * @param own our tags by the part of their name after {@code @ENGAWA-}
 * @param others what else stands in the annotation; possibly empty
 */
record RedcapTags(SequencedMap<String, String> own, String others) {

  private static final Pattern OWN = Pattern.compile("@ENGAWA-([A-Z]+)(?:='([^']*)')?");
  // A cell must not begin with @, which a spreadsheet takes for a formula.
  private static final String FRONT = "Engawa ";

  static RedcapTags of(String annotation) {
    var own = new LinkedHashMap<String, String>();
    var tag = OWN.matcher(annotation);
    while (tag.find()) {
      own.put(tag.group(1), unescaped(Optional.ofNullable(tag.group(2)).orElse("")));
    }
    String others = tag.replaceAll(" ").strip();
    boolean front = !own.isEmpty() && others.startsWith(FRONT.strip());
    return new RedcapTags(own, front ? others.substring(FRONT.length() - 1).strip() : others);
  }

  Optional<String> own(String name) {
    return Optional.ofNullable(own.get(name));
  }

  /** The annotation that says these, in this order; empty for none. */
  static String written(SequencedMap<String, String> own) {
    var text = new StringBuilder();
    for (Map.Entry<String, String> each : own.entrySet()) {
      text.append(text.isEmpty() ? FRONT : " ").append("@ENGAWA-").append(each.getKey());
      if (!each.getValue().isEmpty()) {
        text.append("='").append(escaped(each.getValue())).append('\'');
      }
    }
    return text.toString();
  }

  private static String escaped(String value) {
    return value.replace("&", "&amp;").replace("'", "&#39;");
  }

  private static String unescaped(String value) {
    return value.replace("&#39;", "'").replace("&amp;", "&");
  }
}
