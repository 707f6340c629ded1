// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.time.Instant;
import java.util.Optional;
import org.engawa.app.account.StaffId;

/**
 * A letter.
 *
 * @param with the supporter, whoever wrote it
 * @param arrivesAt empty while it is a draft
 */
public record Letter(
    LetterId id,
    StaffId with,
    Side side,
    Instant writtenAt,
    Optional<Instant> arrivesAt,
    String words) {

  @Override
  public String toString() {
    return "Letter[" + id.value() + "]";
  }
}
