// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.document;

import java.util.List;
import java.util.SequencedMap;

/** A value of a JSON document that knows where it stands. */
public sealed interface Json {

  /** Where it stands. */
  Place at();

  /** What it is called in a message. */
  String kind();

  /** {@code {…}}; the values in the order of the file. */
  record Members(Place at, SequencedMap<String, Json> by) implements Json {
    @Override
    public String kind() {
      return "an object";
    }
  }

  /** {@code […]}. */
  record Elements(Place at, List<Json> all) implements Json {
    @Override
    public String kind() {
      return "a list";
    }
  }

  /** {@code "…"}. */
  record Text(Place at, String text) implements Json {
    @Override
    public String kind() {
      return "'" + Findings.shown(text) + "'";
    }
  }

  /** A number as it is written, within limits. */
  record Numeral(Place at, String digits) implements Json {
    @Override
    public String kind() {
      return Findings.shown(digits);
    }
  }

  /** {@code true} or {@code false}. */
  record Truth(Place at, boolean value) implements Json {
    @Override
    public String kind() {
      return Boolean.toString(value);
    }
  }

  /** {@code null}. */
  record Nothing(Place at) implements Json {
    @Override
    public String kind() {
      return "null";
    }
  }
}
