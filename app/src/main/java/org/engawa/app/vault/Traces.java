// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

/** What a database leaves of deleted rows on its disk. */
interface Traces {

  /** Removes them; false when a reader still needs an older state, so that it must be repeated. */
  boolean remove();
}
