// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.osd;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.engawa.measure.form.FormReading;

/** OSD files that are made up for the tests. */
final class MadeUpOsd {

  static final String SMALL =
      """
      {"osd_version": "1.0",
       "definition": {
        "scale_info": {"name": "Made up", "code": "MADE", "version": "3",
          "license": "free to use", "license_explanation": "Said so: in a letter.",
          "citation": "Nobody 2001"},
        "parameters": {"include_q3": {"type": "boolean", "default": true}},
        "likert_options": {"points": 4, "min": 0, "max": 3, "labels": ["l0", null, null, "l3"],
          "question_head": "head"},
        "dimensions": [{"id": "sum", "name": "A sum"}],
        "items": [
          {"id": "q1", "type": "likert", "text_key": "q1"},
          {"id": "q2", "type": "likert", "text_key": "q2"},
          {"id": "q3", "type": "likert", "text_key": "q3",
            "visible_when": {"parameter": "include_q3", "operator": "equals", "value": "true"}},
          {"id": "q4", "type": "multi", "text_key": "q4",
            "options": [{"value": 0, "text_key": "no"}, {"value": 2, "text_key": "yes"}]}],
        "scoring": {
          "sum": {"method": "sum_coded", "items": {"q1": 1, "q2": -1, "q3": 0, "q4": 1},
            "norms": {"thresholds": []}}}},
       "translations": {
        "en": {"q1": "one", "q2": "two <b>bold</b>", "q3": "three", "q4": "four", "l0": "never",
          "l3": "always", "no": "no", "yes": "yes", "head": "This week", "debrief": "Thanks"},
        "ja": {"q1": "一"},
        "default": {"q2": "zwei"}}}
      """;

  private MadeUpOsd() {}

  static FormReading read(String text) {
    return OsdReader.read("made.osd", text.getBytes(UTF_8));
  }

  static String withScores(String scores) {
    return items(
        """
        {"id": "a", "type": "likert", "text_key": "a", "likert_points": 5},
        {"id": "b", "type": "likert", "text_key": "b", "likert_points": 5},
        {"id": "c", "type": "likert", "text_key": "c", "likert_points": 5},
        {"id": "text", "type": "short", "text_key": "text"}""",
        scores);
  }

  static String items(String items, String scores) {
    return "{\"definition\": {\"scale_info\": {\"name\": \"n\", \"code\": \"c\"}, \"items\": ["
        + items
        + "], \"scoring\": {"
        + scores
        + "}}}";
  }
}
