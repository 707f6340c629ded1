// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;

/**
 * A person opened something to one of the staff; published inside the writing transaction, so that
 * whoever keeps the texts seals them as shared in it.
 *
 * @param by the person, with what opens the words that are theirs alone
 * @param topic what
 * @param item the one entry; empty when the whole topic was opened
 * @param to to whom
 */
public record Opened(Viewer.Person by, Topic topic, Optional<UUID> item, StaffId to) {}
