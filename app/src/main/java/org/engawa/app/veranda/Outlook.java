// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.time.Instant;

/** How much of a board has come to somebody. */
sealed interface Outlook {

  /** All that stands. */
  record All() implements Outlook {}

  /** What stood at the last of their hours, and whatever is their own. */
  record Until(Instant at, Author own) implements Outlook {}
}
