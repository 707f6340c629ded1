// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.chime;

import java.util.List;

/**
 * One line of the map: one dimension as one informant sees it through one scale of one instrument.
 *
 * @param coding the coding the answers came in; another coding is another strip
 * @param segments in order of time; between two of them no line is drawn
 */
public record Strip(
    Dimension dimension,
    Informant informant,
    String instrument,
    String scale,
    String coding,
    List<Segment> segments) {

  /** Keeps its own copy of the segments. */
  public Strip {
    segments = List.copyOf(segments);
  }

  /** All observations of the strip in order of time. */
  public List<Observation> observations() {
    return segments.stream().flatMap(each -> each.observations().stream()).toList();
  }
}
