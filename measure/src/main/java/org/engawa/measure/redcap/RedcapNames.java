// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.redcap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names as REDCap takes them: small letters, digits and low lines, each once in a project. */
final class RedcapNames {

  static final String RECORD_ID = "record_id";
  private static final String VALID = "[a-z][a-z0-9_]{0,99}";
  private static final int SHORT = 90;

  private final Set<String> taken = new HashSet<>();
  private final Map<String, String> byName = new HashMap<>();

  /** Names that are fine stay, whatever stands before them. */
  RedcapNames(String form, List<String> names) {
    taken.addAll(
        List.of(
            RECORD_ID,
            "redcap_event_name",
            "redcap_repeat_instrument",
            "redcap_repeat_instance",
            "redcap_data_access_group",
            "redcap_survey_identifier",
            form + "_complete",
            form + "_timestamp"));
    for (String name : names) {
      if (name.matches(VALID) && taken.add(name)) {
        byName.put(name, name);
      }
    }
    for (String name : names) {
      byName.computeIfAbsent(name, this::fresh);
    }
  }

  /** The name there of what has this name here; refuses what was not handed in. */
  String of(String name) {
    var there = byName.get(name);
    if (there == null) {
      throw new IllegalArgumentException("nothing is named " + name);
    }
    return there;
  }

  /** A second field for something that has its name from another. */
  String fresh(String name) {
    String stem = valid(name);
    String fresh = stem;
    for (int more = 2; !taken.add(fresh); more++) {
      fresh = stem + "_" + more;
    }
    return fresh;
  }

  /** The nearest name that REDCap takes. */
  static String valid(String name) {
    if (name.matches(VALID)) {
      return name;
    }
    String letters =
        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
    String begun = letters.matches("[a-z].*") ? letters : ("q_" + letters).replaceAll("_$", "");
    return begun.length() <= SHORT ? begun : begun.substring(0, SHORT);
  }
}
