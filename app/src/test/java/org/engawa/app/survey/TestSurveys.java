// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import java.util.HashMap;
import java.util.Map;

/** Surveys for tests, as their form would be filled in. */
public final class TestSurveys {

  private TestSurveys() {}

  /** Two groups, an age, a choice, and the check-in, in both languages. */
  public static Map<String, String> form() {
    Map<String, String> fields = new HashMap<>();
    for (String language : new String[] {"en", "ja"}) {
      fields.put("in-" + language, "yes");
      fields.put("title-" + language, "rain title " + language);
      fields.put("about-" + language, "rain about " + language);
      fields.put("consent-" + language, "rain consent " + language);
      fields.put("approval-" + language, "board 7 " + language);
      fields.put("contact-" + language, "Kawa " + language);
      fields.put("screening-" + language, "rain question " + language);
      fields.put("option-1-" + language, "inside " + language);
      fields.put("option-2-" + language, "outside " + language);
      fields.put("option-3-" + language, "neither " + language);
      fields.put("trait-1-asked-" + language, "how old " + language);
      fields.put("trait-2-asked-" + language, "with whom " + language);
      fields.put("trait-2-options-" + language, "alone\nwith others");
    }
    fields.putAll(Map.of("at-once", "4", "group-1", "inside"));
    fields.putAll(
        Map.of("quota-1", "40", "group-2", "outside", "quota-2", "2", "option-1-leads", "1"));
    fields.putAll(Map.of("option-2-leads", "2", "option-3-leads", "out", "trait-1", "age"));
    fields.putAll(Map.of("trait-1-kind", "number", "trait-1-from", "18", "trait-1-to", "99"));
    fields.putAll(Map.of("trait-2", "living", "trait-2-kind", "options"));
    fields.putAll(Map.of("place-engawa-check-in", "1", "coding-engawa-check-in", "standard"));
    return fields;
  }

  static SurveyForm typed() {
    return SurveyForm.of(form());
  }

  static Questionnaire survey() {
    return new SurveyReading(typed()).questionnaire().orElseThrow();
  }
}
