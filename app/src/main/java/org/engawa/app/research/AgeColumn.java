// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.util.Locale;
import org.engawa.app.account.AgeBand;

/** How age stands in the table of a cohort: as a band, never as a number. */
final class AgeColumn {

  static final String NAME = "age_band";

  private AgeColumn() {}

  static String word(AgeBand band) {
    return band.name().toLowerCase(Locale.ROOT);
  }
}
