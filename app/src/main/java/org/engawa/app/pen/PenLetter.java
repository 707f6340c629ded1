// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.time.Instant;
import java.util.Optional;

/**
 * A letter, opened for one of the two.
 *
 * @param own whether the one who reads wrote it
 * @param arrivesAt empty while it is a draft
 */
record PenLetter(
    PenLetterId id, boolean own, Instant writtenAt, Optional<Instant> arrivesAt, String words) {

  @Override
  public String toString() {
    return "PenLetter[" + id.value() + "]";
  }
}
