// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.time.Instant;
import java.util.Optional;
import org.engawa.app.account.StaffId;
import org.engawa.measure.chime.Informant;

/**
 * A wording as it is stored.
 *
 * @param about which words they are: id of the card, language, and coding
 * @param yaml our own text of it
 */
record WordingRow(
    WordingId id,
    About about,
    Informant informant,
    String yaml,
    RightToUse right,
    StaffId by,
    Instant at,
    Optional<BroughtWording.Retired> retired) {

  /** What a wording is for. */
  record About(String card, String language, String coding) {}
}
