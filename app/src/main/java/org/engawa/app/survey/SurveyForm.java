// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.engawa.app.shell.Language;

/**
 * A survey as it is typed in: names of fields and what stands in them. In this form it is sealed
 * and stored, so that it can be changed until somebody has its link.
 */
public record SurveyForm(Map<String, String> fields) {

  /** Into how many groups it can lead. */
  public static final int GROUPS = 4;

  /** How many answers the question about the group can have. */
  static final int OPTIONS = 10;

  /** How many questions it can ask about whoever answers. */
  static final int TRAITS = 12;

  private static final Pattern KNOWN =
      Pattern.compile(
          "(in|title|about|consent|approval|contact|screening)-(en|ja)|at-once|(group|quota)-[0-9]"
              + "|option-[0-9]{1,2}-(en|ja|leads)|trait-[0-9]{1,2}(-(kind|from|to))?"
              + "|trait-[0-9]{1,2}-(asked|options)-(en|ja)|(place|coding)-[a-z0-9-]{1,80}");

  /** Keeps its own copy. */
  public SurveyForm {
    fields = Map.copyOf(fields);
  }

  /** An empty one: in the language of whoever writes it, with the check-in. */
  static SurveyForm empty(Language language) {
    return new SurveyForm(
        Map.of("in-" + language.code(), "yes", "at-once", "4", "place-engawa-check-in", "1"));
  }

  /** Takes only the fields of the form; whatever else was sent is not looked at. */
  static SurveyForm of(Map<String, String> sent) {
    Map<String, String> fields = new HashMap<>();
    sent.forEach(
        (name, value) -> {
          if (KNOWN.matcher(name).matches() && !value.isBlank()) {
            fields.put(name, value.replace("\r\n", "\n").strip());
          }
        });
    return new SurveyForm(fields);
  }

  /** What stands in a field, or nothing. */
  public String value(String name) {
    return fields.getOrDefault(name, "");
  }

  /** The numbers of the lines for answers to the question about the group. */
  public int[] options() {
    return lines(Math.max(3, used("option-", OPTIONS) + 1), OPTIONS);
  }

  /** The numbers of the questions about whoever answers. */
  public int[] traits() {
    return lines(Math.max(1, used("trait-", TRAITS) + 1), TRAITS);
  }

  /** Whether any field of this line is filled. */
  boolean fills(String line) {
    return fields.keySet().stream()
        .anyMatch(name -> name.equals(line) || name.startsWith(line + "-") && says(name));
  }

  /** A list from which something is chosen by itself says nothing. */
  private static boolean says(String name) {
    return !name.endsWith("-kind") && !name.endsWith("-leads");
  }

  private int used(String line, int most) {
    return IntStream.rangeClosed(1, most).filter(each -> fills(line + each)).max().orElse(0);
  }

  private static int[] lines(int wanted, int most) {
    return IntStream.rangeClosed(1, Math.min(wanted, most)).toArray();
  }

  @Override
  public String toString() {
    return "SurveyForm[" + fields.size() + "]";
  }
}
