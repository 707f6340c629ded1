// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

/** A sealed text does not open: it was changed or moved, or its key is gone. Carries no content. */
public final class SealBroken extends RuntimeException {

  SealBroken() {
    super("a sealed text does not open");
  }
}
