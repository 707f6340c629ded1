// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.xlsform;

import java.util.Optional;
import org.engawa.measure.form.Words;

/**
 * What the sheet {@code settings} says of the form.
 *
 * @param name empty where it says none
 * @param language of labels without one, {@link Words#UNTOLD} where it says none
 */
record XlsformSetup(Optional<String> name, String title, String language, boolean repeatsChoices) {

  static XlsformSetup none() {
    return new XlsformSetup(Optional.empty(), "", Words.UNTOLD, false);
  }

  static XlsformSetup of(SheetRows rows) {
    var sheet = new XlsformSheet(rows, Words.UNTOLD);
    if (sheet.rows().isEmpty()) {
      return none();
    }
    XlsformSheet.Row row = sheet.rows().getFirst();
    var setup =
        new XlsformSetup(
            row.text("form_id").or(() -> row.text("id_string")),
            row.text("form_title").orElse(""),
            row.text("default_language").map(XlsformLanguages::code).orElse(Words.UNTOLD),
            row.says("allow_choice_duplicates"));
    sheet.tellRest();
    return setup;
  }
}
