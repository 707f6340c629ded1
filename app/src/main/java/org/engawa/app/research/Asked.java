// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.util.Map;
import org.engawa.app.shell.FormText;

/**
 * What somebody asked to be reckoned.
 *
 * @param study the name that the plan gives itself
 * @param plan the plan as it was written
 * @param table the name of the table that was brought
 */
record Asked(String study, String plan, String table) {

  String text() {
    return FormText.write(Map.of("study", study, "plan", plan, "table", table));
  }

  static Asked of(String text) {
    Map<String, String> fields = FormText.read(text);
    return new Asked(
        fields.getOrDefault("study", ""),
        fields.getOrDefault("plan", ""),
        fields.getOrDefault("table", ""));
  }

  @Override
  public String toString() {
    return "Asked[kept secret]";
  }
}
