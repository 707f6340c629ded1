// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.StaffId;

/**
 * One line of the reader's log.
 *
 * @param id random
 * @param by who looked
 * @param topic what they looked at
 * @param item the one entry, when it was one
 * @param at when
 * @param whySealed the reason that was given, sealed for the owner
 */
record LookLine(
    UUID id,
    StaffId by,
    Topic topic,
    Optional<UUID> item,
    Instant at,
    Optional<byte[]> whySealed) {}
