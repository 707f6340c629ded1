// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.time.Instant;
import java.util.Optional;
import org.engawa.app.account.StaffId;

/**
 * A study over those who agreed.
 *
 * @param by whose it is
 * @param drawnAt who agreed later does not count until it is drawn anew
 * @param endedAt when it ended; empty while it goes on
 */
record Study(
    StudyId id,
    StaffId by,
    Instant madeAt,
    Instant drawnAt,
    Optional<Instant> endedAt,
    About about) {}
