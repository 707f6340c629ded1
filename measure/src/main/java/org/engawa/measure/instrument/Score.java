// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import java.util.List;
import org.engawa.measure.chime.Origin;
import org.engawa.measure.chime.Range;

/** What a scale gives for one sheet. */
public sealed interface Score {

  /** The scale it belongs to. */
  Scale scale();

  /** How many of its items have an answer. */
  int answered();

  /** How many items it has. */
  int expected();

  /**
   * A value.
   *
   * @param range the values that could have been reached
   * @param bands the published bands it lies in, with their error rates
   * @param origin card, scale, version of the key, coding, and whether the key is provisional
   */
  record Scored(
      Scale scale,
      double value,
      int answered,
      int expected,
      Range range,
      List<Band> bands,
      Origin origin)
      implements Score {

    /** Keeps its own copy of the bands. */
    public Scored {
      bands = List.copyOf(bands);
    }
  }

  /**
   * No value.
   *
   * @param reason one English clause, such as "2 of 6 items have no answer (1 skipped)"
   */
  record NotScored(Scale scale, int answered, int expected, String reason) implements Score {}
}
