// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.engawa.app.profile.Water.Point;
import org.junit.jupiter.api.Test;

class WaterTests {

  private static final Water WATER = new Water(1100, 60);
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  /** Half of what one decimal can say, for both of the numbers compared. */
  private static final double ROUNDED = 0.11;

  @Test
  void staysBetweenEachTwoOfItsPoints() {
    SplittableRandom random = new SplittableRandom(44);
    for (int drawing = 0; drawing < 2_000; drawing++) {
      List<Point> points = points(random);
      double[] path = numbers(WATER.line(points));
      assertThat(path).hasSize(2 + 6 * (points.size() - 1));
      for (int piece = 0; piece < points.size() - 1; piece++) {
        double from = WATER.y(points.get(piece));
        double to = WATER.y(points.get(piece + 1));
        for (double at = 0; at <= 1; at += 0.05) {
          assertThat(height(path, piece, at))
              .as("drawing %d, piece %d", drawing, piece)
              .isBetween(Math.min(from, to) - ROUNDED, Math.max(from, to) + ROUNDED);
        }
      }
    }
  }

  @Test
  void goesThroughEveryPoint() {
    List<Point> points = List.of(new Point(0, 0), new Point(0.5, 1), new Point(1, 0.25));
    double[] path = numbers(WATER.line(points));
    assertThat(path[0]).isEqualTo(0);
    assertThat(path[1]).isEqualTo(57);
    assertThat(path[6]).isEqualTo(550);
    assertThat(path[7]).isEqualTo(3);
    assertThat(path[12]).isEqualTo(1100);
    assertThat(path[13]).isEqualTo(43.5);
  }

  @Test
  void drawsNoPathForOnePointAlone() {
    List<Point> one = List.of(new Point(0.3, 0.5));
    assertThat(WATER.line(one)).isEmpty();
    assertThat(WATER.area(one)).isEmpty();
    assertThat(WATER.line(List.of())).isEmpty();
  }

  @Test
  void closesTheWaterAlongTheBottom() {
    List<Point> points = List.of(new Point(0.1, 0.5), new Point(0.2, 0.5));
    assertThat(WATER.area(points))
        .isEqualTo(WATER.line(points) + "L220.0 60.0 L110.0 60.0Z")
        .startsWith("M110.0 30.0C");
  }

  private static List<Point> points(SplittableRandom random) {
    List<Point> points = new ArrayList<>();
    double x = random.nextDouble(0.1);
    for (int left = random.nextInt(2, 12); left > 0 && x <= 1; left--) {
      double y = random.nextInt(3) == 0 ? random.nextInt(5) / 4.0 : random.nextDouble();
      points.add(new Point(x, y));
      x += 0.001 + random.nextDouble(random.nextBoolean() ? 0.004 : 0.15);
    }
    if (points.size() < 2) {
      points.add(new Point(1, random.nextDouble()));
    }
    return points;
  }

  private static double[] numbers(String path) {
    return NUMBER
        .matcher(path)
        .results()
        .map(MatchResult::group)
        .mapToDouble(Double::parseDouble)
        .toArray();
  }

  private static double height(double[] path, int piece, double at) {
    int y = 1 + 6 * piece;
    double left = 1 - at;
    return left * left * left * path[y]
        + 3 * left * left * at * path[y + 2]
        + 3 * left * at * at * path[y + 4]
        + at * at * at * path[y + 6];
  }
}
