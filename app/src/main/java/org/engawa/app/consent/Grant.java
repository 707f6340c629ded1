// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that is open at present.
 *
 * @param id to take it back
 * @param topic what
 * @param item the one entry, note or sheet; empty when the whole topic is open
 * @param to to whom
 * @param since since when
 */
public record Grant(GrantId id, Topic topic, Optional<UUID> item, Whom to, Instant since) {}
