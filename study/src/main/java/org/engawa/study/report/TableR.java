// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.report;

import static org.engawa.study.report.ReplicateR.text;

import java.util.List;
import org.engawa.study.plan.Plan;
import org.engawa.study.table.Delimiter;
import org.engawa.study.table.Encoding;
import org.engawa.study.table.TableNotes;
import org.engawa.study.table.TableNotes.Form;

/** How R reads the table of a plan. */
final class TableR {

  private TableR() {}

  static List<String> lines(Plan plan, TableNotes notes) {
    return switch (notes.form()) {
      case Form.Text(var encoding, var delimiter, _) ->
          lines(text(plan.data()), rows(delimiter, encoding(encoding)));
      case Form.Parquet() -> {
        String needed = "base R does not read Parquet: name the same table as CSV in UTF-8";
        yield lines(
            "stop(%s)".formatted(text(needed)), rows(Delimiter.COMMA, encoding(Encoding.UTF_8)));
      }
    };
  }

  private static List<String> lines(String unless, String rows) {
    return List.of(
        "",
        "given <- commandArgs(TRUE)",
        "table <- if (length(given) > 0) given[1] else " + unless,
        rows);
  }

  private static String rows(Delimiter delimiter, String encoding) {
    return ("rows <- read.table(table, header = TRUE, sep = %s, quote = \"\\\"\", colClasses ="
            + " \"character\", na.strings = c(\"\", \"NA\"), strip.white = TRUE, comment.char ="
            + " \"\", check.names = FALSE, fileEncoding = %s)")
        .formatted(text(String.valueOf(delimiter.mark())), text(encoding));
  }

  private static String encoding(Encoding encoding) {
    return switch (encoding) {
      case UTF_8 -> "UTF-8-BOM";
      case UTF_16LE -> "UTF-16LE";
      case UTF_16BE -> "UTF-16BE";
      case WINDOWS_31J -> "CP932";
      case EUC_JP -> "EUC-JP";
      case WINDOWS_1252 -> "CP1252";
    };
  }
}
