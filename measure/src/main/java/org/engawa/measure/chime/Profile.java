// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.chime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The observations of one person over time, and nothing else: no total, no average across
 * instruments.
 *
 * @param observations kept in order of time
 */
public record Profile(String subject, List<Observation> observations) {

  /** Refuses an observation about somebody else. */
  public Profile {
    for (var each : observations) {
      if (!each.subject().equals(subject)) {
        throw new IllegalArgumentException("an observation is about another subject");
      }
    }
    observations = observations.stream().sorted(Comparator.comparing(Observation::when)).toList();
  }

  /**
   * One strip per dimension, informant, instrument, scale and coding, in the order of CHIME+.
   *
   * <p>A strip breaks where the key version, the range or the direction changes, and where two
   * observations lie further apart than the gap.
   *
   * @param gap the longest time that a line may bridge
   */
  public List<Strip> strips(Duration gap) {
    return observations.stream()
        .collect(Collectors.groupingBy(Line::of, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(each -> each.getKey().strip(segments(each.getValue(), gap)))
        .toList();
  }

  private static List<Segment> segments(List<Observation> line, Duration gap) {
    var segments = new ArrayList<Segment>();
    int begin = 0;
    for (int next = 1; next <= line.size(); next++) {
      if (next == line.size() || !joined(line.get(next - 1), line.get(next), gap)) {
        segments.add(new Segment(line.subList(begin, next)));
        begin = next;
      }
    }
    return segments;
  }

  private static boolean joined(Observation earlier, Observation later, Duration gap) {
    return earlier.origin().keyVersion() == later.origin().keyVersion()
        && earlier.range().equals(later.range())
        && earlier.direction() == later.direction()
        && Duration.between(earlier.when(), later.when()).compareTo(gap) <= 0;
  }

  private record Line(
      Dimension dimension, Informant informant, String instrument, String scale, String coding)
      implements Comparable<Line> {

    private static final List<Dimension> ORDER = ChimePlus.dimensions();

    private static final Comparator<Line> BY_CATALOGUE =
        Comparator.comparingInt((Line line) -> ORDER.indexOf(line.dimension))
            .thenComparing(line -> line.dimension.id())
            .thenComparing(Line::informant)
            .thenComparing(Line::instrument)
            .thenComparing(Line::scale)
            .thenComparing(Line::coding);

    static Line of(Observation of) {
      var origin = of.origin();
      return new Line(
          of.dimension(), of.informant(), origin.instrument(), origin.scale(), origin.coding());
    }

    Strip strip(List<Segment> segments) {
      return new Strip(dimension, informant, instrument, scale, coding, segments);
    }

    @Override
    public int compareTo(Line other) {
      return BY_CATALOGUE.compare(this, other);
    }
  }
}
