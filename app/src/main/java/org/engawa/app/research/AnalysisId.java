// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.util.UUID;
import org.engawa.app.vault.Place;

/**
 * One running of a plan.
 *
 * @param value random
 */
record AnalysisId(UUID value) {

  static AnalysisId random() {
    return new AnalysisId(UUID.randomUUID());
  }

  Place asked() {
    return new Place("analysis", "asked_sealed", value);
  }

  Place found() {
    return new Place("analysis", "found_sealed", value);
  }
}
