// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.change;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.engawa.measure.chime.Strip;

/**
 * The values of one scale over time as one informant gave them, with the ebbs that the person
 * marked.
 *
 * @param points in order of time
 * @param ebbs times that the person calls an ebb; never reckoned from the values
 */
public record Trajectory(List<Point> points, List<Ebb> ebbs) {

  /**
   * One value.
   *
   * @param keyVersion the version of the key it was scored by
   */
  public record Point(Instant when, double value, int keyVersion) {}

  /**
   * A time that the person calls an ebb.
   *
   * @param to empty while it lasts
   */
  public record Ebb(Instant from, Optional<Instant> to) {

    /** Whether this moment lies in it, the first moment included and the last one not. */
    public boolean holds(Instant moment) {
      return !moment.isBefore(from) && to.map(moment::isBefore).orElse(true);
    }
  }

  /** Values that follow on each other without a gap. */
  public record Span(List<Point> points) {

    /** Keeps its own copy. */
    public Span {
      points = List.copyOf(points);
    }

    /** When its first value was given. */
    public Instant from() {
      return points.getFirst().when();
    }

    /** When its last value was given. */
    public Instant to() {
      return points.getLast().when();
    }
  }

  /** A time without a value: from the last one before it to the first one after it. */
  public record Gap(Instant from, Instant to) {}

  /** Puts the points in order. */
  public Trajectory {
    points = points.stream().sorted(Comparator.comparing(Point::when)).toList();
    ebbs = ebbs.stream().sorted(Comparator.comparing(Ebb::from)).toList();
  }

  /** The values of a strip of the map. */
  public static Trajectory of(Strip strip, List<Ebb> ebbs) {
    return new Trajectory(
        strip.observations().stream()
            .map(each -> new Point(each.when(), each.value(), each.origin().keyVersion()))
            .toList(),
        ebbs);
  }

  /** The first value there is. */
  public Optional<Point> first() {
    return points.isEmpty() ? Optional.empty() : Optional.of(points.getFirst());
  }

  /** The last value there is. */
  public Optional<Point> last() {
    return points.isEmpty() ? Optional.empty() : Optional.of(points.getLast());
  }

  /** The value nearest to a moment; of two equally near ones the earlier. */
  public Optional<Point> nearest(Instant moment) {
    return points.stream()
        .min(Comparator.comparing(point -> Duration.between(point.when(), moment).abs()));
  }

  /** The stretches in which no two values lie further apart than this. */
  public List<Span> spans(Duration gap) {
    var spans = new ArrayList<Span>();
    int begin = 0;
    for (int next = 1; next <= points.size(); next++) {
      if (next == points.size() || apart(next, gap)) {
        spans.add(new Span(points.subList(begin, next)));
        begin = next;
      }
    }
    return List.copyOf(spans);
  }

  /** The times between those stretches. */
  public List<Gap> gaps(Duration gap) {
    var gaps = new ArrayList<Gap>();
    for (int next = 1; next < points.size(); next++) {
      if (apart(next, gap)) {
        gaps.add(new Gap(points.get(next - 1).when(), points.get(next).when()));
      }
    }
    return List.copyOf(gaps);
  }

  /** The ebb in which a value was given, if the person marked one. */
  public Optional<Ebb> ebbOf(Point point) {
    return ebbs.stream().filter(ebb -> ebb.holds(point.when())).findFirst();
  }

  private boolean apart(int next, Duration gap) {
    return Duration.between(points.get(next - 1).when(), points.get(next).when()).compareTo(gap)
        > 0;
  }
}
