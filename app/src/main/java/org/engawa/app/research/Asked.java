// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.shell.FormText;

/**
 * What somebody asked to be reckoned.
 *
 * @param study the name that the plan gives itself
 * @param plan the plan as it was written
 * @param table the name of the table that was brought, or what the study calls itself
 * @param of the study over whose cohort it runs; empty for a table that was brought
 */
record Asked(String study, String plan, String table, Optional<StudyId> of) {

  String text() {
    String id = of.map(each -> each.value().toString()).orElse("");
    return FormText.write(Map.of("study", study, "plan", plan, "table", table, "of", id));
  }

  static Asked of(String text) {
    Map<String, String> fields = FormText.read(text);
    return new Asked(
        fields.getOrDefault("study", ""),
        fields.getOrDefault("plan", ""),
        fields.getOrDefault("table", ""),
        Optional.of(fields.getOrDefault("of", ""))
            .filter(id -> !id.isEmpty())
            .map(id -> new StudyId(UUID.fromString(id))));
  }

  @Override
  public String toString() {
    return "Asked[kept secret]";
  }
}
