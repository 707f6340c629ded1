// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.xlsform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engawa.measure.document.Findings;
import org.engawa.measure.form.Choice;

/** The lists of answers on the sheet {@code choices}. */
final class XlsformChoices {

  private final Map<String, List<Choice>> lists = new HashMap<>();

  /** No lists at all. */
  XlsformChoices() {}

  XlsformChoices(XlsformSheet sheet, XlsformSetup setup) {
    Set<String> seen = new HashSet<>();
    for (XlsformSheet.Row row : sheet.rows()) {
      Optional<String> list = row.text("list_name");
      Optional<String> code = row.text("name").or(() -> row.text("value"));
      if (list.isEmpty() && code.isEmpty()) {
        sheet.findings().tellOnce(row.place(), "a row without a list");
        continue;
      }
      if (list.isEmpty() || code.isEmpty()) {
        sheet.findings().refuse(row.place(), "expected a list_name and a name");
        continue;
      }
      if (!seen.add(list.get() + '\0' + code.get()) && !setup.repeatsChoices()) {
        sheet
            .findings()
            .refuse(
                row.place("name"),
                "the list '%s' has '%s' twice"
                    .formatted(Findings.shown(list.get()), Findings.shown(code.get())));
      }
      lists
          .computeIfAbsent(list.get(), _ -> new ArrayList<>())
          .add(Choice.of(code.get(), row.words()));
    }
    sheet.tellRest();
  }

  Optional<List<Choice>> list(String name) {
    return Optional.ofNullable(lists.get(name));
  }
}
