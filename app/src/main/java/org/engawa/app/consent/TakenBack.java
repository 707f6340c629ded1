// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.PersonId;

/**
 * Something of a person is closed again, because they took it back or because the one to whom it
 * was open left the case; published inside the writing transaction. Sealing as mine alone needs no
 * words.
 *
 * @param person whose it is
 * @param topic what
 * @param item the one entry; empty when it was the whole topic
 * @param last whether nobody is left to whom this topic or one of its items is open
 */
public record TakenBack(PersonId person, Topic topic, Optional<UUID> item, boolean last) {}
