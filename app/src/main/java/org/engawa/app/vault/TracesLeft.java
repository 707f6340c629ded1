// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

/** The database refused to remove what is left of deleted rows. */
final class TracesLeft extends RuntimeException {

  TracesLeft(Throwable cause) {
    super("traces of deleted rows could not be removed", cause);
  }
}
