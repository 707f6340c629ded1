// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.live;

import java.util.Optional;

/** One look at a place, for all who listen there at this moment. */
public interface Round {

  /** Whether whoever this is may listen now. */
  boolean lets(Ear ear);

  /** The number of what arrived last; 0 where nothing did. */
  int last();

  /**
   * What stands at a number, as a part of a page for this ear; empty when it is not for them.
   * Whoever is alike gets the same text, made once.
   */
  Optional<String> part(int number, Ear ear);
}
