// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.profile;

import java.util.List;
import java.util.Locale;

/**
 * Draws points as a line that moves like water, without ever rising above or sinking below what was
 * entered: a monotone cubic (Fritsch and Carlson 1980, doi:10.1137/0717021).
 *
 * @param width of the drawing
 * @param height of the drawing; a height of 1 lies at the top
 */
record Water(double width, double height) {

  /** Room at the top and the bottom for the stroke. */
  private static final double RIM = 3;

  /**
   * One point.
   *
   * @param x from the left, 0 to 1
   * @param y from the bottom, 0 to 1
   */
  record Point(double x, double y) {}

  /** The line as an SVG path; one point alone gives an empty path, since it is drawn as a dot. */
  String line(List<Point> points) {
    if (points.size() < 2) {
      return "";
    }
    double[] slopes = slopes(points);
    StringBuilder path = new StringBuilder("M").append(place(points.getFirst(), 0, 0));
    for (int i = 1; i < points.size(); i++) {
      Point from = points.get(i - 1);
      Point to = points.get(i);
      double third = (to.x() - from.x()) / 3;
      path.append('C')
          .append(place(from, third, slopes[i - 1] * third))
          .append(' ')
          .append(place(to, -third, -slopes[i] * third))
          .append(' ')
          .append(place(to, 0, 0));
    }
    return path.toString();
  }

  /** The same line, closed along the bottom. */
  String area(List<Point> points) {
    return points.size() < 2
        ? ""
        : line(points)
            + "L%s %s L%s %sZ"
                .formatted(
                    number(points.getLast().x() * width),
                    number(height),
                    number(points.getFirst().x() * width),
                    number(height));
  }

  /** How far below the top a point lies. */
  double y(Point point) {
    return RIM + (1 - point.y()) * (height - 2 * RIM);
  }

  private String place(Point point, double right, double up) {
    Point there = new Point(point.x() + right, Math.clamp(point.y() + up, 0, 1));
    return number(there.x() * width) + " " + number(y(there));
  }

  private static double[] slopes(List<Point> points) {
    int last = points.size() - 1;
    double[] between = new double[last];
    for (int i = 0; i < last; i++) {
      between[i] =
          (points.get(i + 1).y() - points.get(i).y()) / (points.get(i + 1).x() - points.get(i).x());
    }
    double[] slopes = new double[last + 1];
    slopes[0] = between[0];
    slopes[last] = between[last - 1];
    for (int i = 1; i < last; i++) {
      slopes[i] = between[i - 1] * between[i] <= 0 ? 0 : (between[i - 1] + between[i]) / 2;
    }
    for (int i = 0; i < last; i++) {
      calm(slopes, i, between[i]);
    }
    return slopes;
  }

  /** Takes back slopes that would carry the line past its points. */
  private static void calm(double[] slopes, int i, double between) {
    if (between == 0) {
      slopes[i] = 0;
      slopes[i + 1] = 0;
      return;
    }
    double a = slopes[i] / between;
    double b = slopes[i + 1] / between;
    double length = Math.hypot(a, b);
    if (length > 3) {
      slopes[i] = 3 * a / length * between;
      slopes[i + 1] = 3 * b / length * between;
    }
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
