// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

/** What comes of asking for an analysis. */
sealed interface Begun {

  /** It waits or is reckoned. */
  record Taken(AnalysisId id) implements Begun {}

  /** Others wait already. */
  record Busy() implements Begun {}

  /** As many are kept as one may keep. */
  record Full() implements Begun {}
}
