// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.report;

import java.util.List;
import java.util.Locale;
import org.engawa.study.plan.Part;
import org.engawa.study.plan.Part.Content;
import org.engawa.study.stat.Figure;

/** The outcome that is predicted with a low and a high predictor, a line for each level. */
final class SlopePlot {

  private static final double LEFT = 60;
  private static final double RIGHT = 300;
  private static final double TOP = 30;
  private static final double BOTTOM = 200;
  private static final List<String> DASHES = List.of("none", "6 4", "2 3");

  private SlopePlot() {}

  /** Nothing where a prediction is not defined. */
  static String svg(Part slopes, String outcome) {
    List<Part> levels =
        slopes.byName().get("slopes") instanceof Content.Rows(var rows) ? rows : List.of();
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (Part level : levels) {
      for (String end : List.of("at_minus1sd", "at_plus1sd")) {
        low = Math.min(low, predicted(level, end));
        high = Math.max(high, predicted(level, end));
      }
    }
    if (!(low < high)) {
      return "";
    }
    String predictor = ApaText.at(slopes, "predictor");
    var svg =
        new StringBuilder(
            "<svg viewBox=\"0 0 420 250\" width=\"420\" height=\"250\" role=\"img\"><title>%s by %s</title>"
                .formatted(ApaText.escaped(outcome), predictor));
    svg.append("<path class=\"axis\" d=\"M60 22V206H306\"/>");
    svg.append(text(LEFT, 10, "start", ApaText.escaped(outcome) + ", predicted"));
    svg.append(text(LEFT, 224, "middle", "−1 SD"));
    svg.append(text(RIGHT, 224, "middle", "+1 SD"));
    svg.append(text((LEFT + RIGHT) / 2, 242, "middle", predictor));
    svg.append(text(54, TOP + 4, "end", ApaText.number("", high)));
    svg.append(text(54, BOTTOM + 4, "end", ApaText.number("", low)));
    for (int i = 0; i < levels.size(); i++) {
      double from = height(predicted(levels.get(i), "at_minus1sd"), low, high);
      double to = height(predicted(levels.get(i), "at_plus1sd"), low, high);
      svg.append(
          String.format(
              Locale.ROOT,
              "<path class=\"line\" stroke-dasharray=\"%s\" d=\"M%.1f %.1fL%.1f %.1f\"/>",
              DASHES.get(i % DASHES.size()),
              LEFT,
              from,
              RIGHT,
              to));
      boolean named = levels.get(i).byName().containsKey("group");
      svg.append(
          text(
              RIGHT + 8,
              to + 4,
              "start",
              ApaText.at(levels.get(i), named ? "group" : "group_code")));
    }
    return svg.append("</svg>\n").toString();
  }

  /** The text is escaped already. */
  private static String text(double x, double y, String anchor, String text) {
    return String.format(
        Locale.ROOT,
        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
        x,
        y,
        anchor,
        text);
  }

  private static double height(double value, double low, double high) {
    return BOTTOM - (value - low) / (high - low) * (BOTTOM - TOP);
  }

  private static double predicted(Part level, String end) {
    return level.byName().get("predicted") instanceof Content.Within(Part predicted)
            && predicted.byName().get(end) instanceof Content.Number(Figure.Value(double value))
        ? value
        : Double.NaN;
  }
}
