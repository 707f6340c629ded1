// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Viewer;

/**
 * A family opened something; published inside the writing transaction.
 *
 * @param by the family, with what opens the words that are theirs alone
 * @param topic what
 * @param item the one note; empty when all of them
 * @param to to whom
 */
public record NoteOpened(Viewer.Family by, Topic topic, Optional<UUID> item, Whom to) {}
