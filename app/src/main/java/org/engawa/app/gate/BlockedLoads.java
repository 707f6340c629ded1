// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.gate;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * How often browsers said that a page of the house wanted to load what it must not, by the rule
 * that stopped it. Where and by whom is dropped unread; the counts end with the program.
 */
@Component
public final class BlockedLoads {

  private enum Rule {
    SCRIPT_SRC,
    STYLE_SRC,
    IMG_SRC,
    FONT_SRC,
    CONNECT_SRC,
    FORM_ACTION,
    FRAME_ANCESTORS,
    BASE_URI,
    DEFAULT_SRC;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final Pattern said =
        Pattern.compile("\"effective-?[dD]irective\"\\s*:\\s*\"" + word + "(-elem|-attr)?\"");
  }

  private final Map<Rule, Long> counts = new ConcurrentHashMap<>();

  void count(String report) {
    for (Rule rule : Rule.values()) {
      if (rule.said.matcher(report).find()) {
        counts.merge(rule, 1L, Long::sum);
      }
    }
  }

  /** By the name of the rule; only those that stopped something. */
  public Map<String, Long> byRule() {
    Map<String, Long> stopped = new TreeMap<>();
    counts.forEach((rule, count) -> stopped.put(rule.word, count));
    return stopped;
  }
}
