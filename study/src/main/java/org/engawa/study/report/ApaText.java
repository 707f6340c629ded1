// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.regex.Pattern;
import org.engawa.study.plan.Part;
import org.engawa.study.plan.Part.Content;
import org.engawa.study.stat.Figure;

/**
 * Figures as tables of papers have them: two decimals, p with three, and no zero before the point
 * of what cannot pass 1.
 */
final class ApaText {

  private static final Pattern P = Pattern.compile("p|p_.*|.*_p|spearman_p_t_approx");
  private static final Pattern WITHIN_ONE =
      Pattern.compile("r|R2|R2_adj|R|delta_R2|alpha.*|omega.*|beta|spearman_rho|kendall_tau_b");

  private static final Pattern IN_UNITS =
      Pattern.compile("B|SE|slope_B|estimate|ci95_.*|mean.*|sd.*|var.*|diff|at_.*");

  private static final MathContext TWO_DIGITS = new MathContext(2);

  private ApaText() {}

  /** What stands at a path such as {@code welch/t}, escaped; a dash where it is not defined. */
  static String at(Part part, String path) {
    int slash = path.indexOf('/');
    var content = part.byName().get(slash < 0 ? path : path.substring(0, slash));
    return switch (content) {
      case null -> "";
      case Content.Within(Part within) when slash >= 0 -> at(within, path.substring(slash + 1));
      case Content.Word(String word) -> escaped(word);
      case Content.Words(var words) -> escaped(String.join(", ", words));
      case Content.Number(Figure.Value(double value)) -> number(path, value);
      case Content.Number(Figure.None(String reason)) ->
          "<span title=\"%s\">–</span>".formatted(escaped(reason));
      case Content.Within _, Content.Line _, Content.Square _, Content.Rows _ -> "–";
    };
  }

  static String number(String path, double value) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (P.matcher(name).matches()) {
      return value < 0.001 ? "&lt; .001" : bare("%.3f", value);
    }
    if (WITHIN_ONE.matcher(name).matches()) {
      return bare("%.2f", value);
    }
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e9;
    boolean huge = Math.abs(value) >= 1e9;
    boolean small = value != 0 && Math.abs(value) < 0.005;
    String text =
        small
            ? small(name, value)
            : String.format(Locale.ROOT, whole ? "%.0f" : huge ? "%.2e" : "%.2f", value);
    return text.replace('-', '−');
  }

  /** A slope has the unit of its column and may be small; all else that rounds to 0 is 0.00. */
  private static String small(String name, double value) {
    if (Math.abs(value) >= 0.0005) {
      return String.format(Locale.ROOT, "%.3f", value);
    }
    return IN_UNITS.matcher(name).matches() && Math.abs(value) >= 1e-9
        ? new BigDecimal(value).round(TWO_DIGITS).toPlainString()
        : "0.00";
  }

  private static String bare(String format, double value) {
    String text = String.format(Locale.ROOT, format, value);
    return text.replaceFirst("^(-?)0\\.", "$1.").replace('-', '−');
  }

  static String escaped(String text) {
    var escaped = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char here = text.charAt(at);
      switch (here) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        // A character that HTML has no place for would end the file for strict readers.
        case '\n', '\t' -> escaped.append(here);
        default -> escaped.append(here < ' ' || Character.isISOControl(here) ? '\ufffd' : here);
      }
    }
    return escaped.toString();
  }
}
