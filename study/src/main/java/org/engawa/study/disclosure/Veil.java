// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.disclosure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.engawa.study.plan.Part;
import org.engawa.study.plan.Part.Content;
import org.engawa.study.stat.Figure;

/** What is put before figures: nothing at all, or fewer digits. */
final class Veil {

  /** Figures that say something of one person, or of those furthest out. */
  private static final Pattern OF_ONE =
      Pattern.compile("min|max|rci_min|rci_max|which_max_row|max_abs|bonferroni_p");

  private static final Pattern COUNT =
      Pattern.compile(
          "n|n_.*|counts|x|k|a|b|c|d|df|df1|df2|step|group_code|improved|unchanged|deteriorated");

  /**
   * All digits of a mean of whole numbers tell of how many it is the mean (Brown, Heathers 2017).
   */
  private static final MathContext THREE_DIGITS = new MathContext(3);

  private Veil() {}

  /** Whatever is no count for this reason, which says too much of counts that are large. */
  static Part all(Part part, String reason) {
    return where(where(part, name -> !isCount(name), reason), Veil::isCount, Threshold.NEAR);
  }

  private static boolean isCount(String name) {
    return COUNT.matcher(name).matches();
  }

  /** What rests on this one number of people, and that number. */
  static Part counted(Part part, String reason, String n) {
    return of(all(part, reason), reason, n);
  }

  static Part of(Part part, String reason, String... names) {
    return where(part, Set.of(names)::contains, reason);
  }

  static Part ofOne(Part part, Threshold threshold) {
    return where(part, name -> OF_ONE.matcher(name).matches(), threshold.few());
  }

  static Part where(Part part, Predicate<String> names, String reason) {
    return Parts.each(
        part, (name, content) -> names.test(name) ? hidden(content, reason) : content);
  }

  /** What was undefined too, since its own reason may say of how many. */
  private static Content hidden(Content content, String reason) {
    return switch (content) {
      case Content.Number _ -> new Content.Number(Figure.none(reason));
      case Content.Line(double[] numbers) -> new Content.Line(nothing(numbers));
      case Content.Square(double[][] numbers) ->
          new Content.Square(Arrays.stream(numbers).map(Veil::nothing).toArray(double[][]::new));
      case Content.Word _, Content.Words _, Content.Within _, Content.Rows _ -> content;
    };
  }

  private static double[] nothing(double[] numbers) {
    double[] nothing = new double[numbers.length];
    Arrays.fill(nothing, Double.NaN);
    return nothing;
  }

  static Part rounded(Part part) {
    return Parts.each(part, (name, content) -> isCount(name) ? content : rounded(content));
  }

  private static Content rounded(Content content) {
    return switch (content) {
      case Content.Number(Figure.Value(double value)) ->
          new Content.Number(new Figure.Value(rounded(value)));
      case Content.Line(double[] numbers) -> new Content.Line(rounded(numbers));
      case Content.Square(double[][] rows) ->
          new Content.Square(Arrays.stream(rows).map(Veil::rounded).toArray(double[][]::new));
      case Content.Number _, Content.Word _, Content.Words _, Content.Within _, Content.Rows _ ->
          content;
    };
  }

  private static double[] rounded(double[] numbers) {
    return Arrays.stream(numbers).map(Veil::rounded).toArray();
  }

  private static double rounded(double number) {
    return Double.isFinite(number)
        ? new BigDecimal(number).round(THREE_DIGITS).doubleValue()
        : number;
  }
}
