// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.chime;

import java.util.List;

/**
 * Observations in order of time that a line may join: same key version, range and direction, no
 * gap.
 *
 * @param observations at least one
 */
public record Segment(List<Observation> observations) {

  /** Refuses an empty segment. */
  public Segment {
    if (observations.isEmpty()) {
      throw new IllegalArgumentException("a segment needs at least one observation");
    }
    observations = List.copyOf(observations);
  }

  /** The version of the key all of them were scored by. */
  public int keyVersion() {
    return observations.getFirst().origin().keyVersion();
  }

  /** Whether any of them was scored by a key that is not verified. */
  public boolean provisional() {
    return observations.stream().anyMatch(each -> each.origin().provisional());
  }
}
