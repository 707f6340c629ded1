// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

/** What comes of asking for an analysis. */
sealed interface Begun {

  /** It waits or is reckoned, or has ended already. */
  record Taken(AnalysisId id) implements Begun {}

  /** It was not taken; the key says why. */
  record NotTaken(String say) implements Begun {}
}
