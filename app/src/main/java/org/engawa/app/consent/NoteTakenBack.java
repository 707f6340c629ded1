// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.FamilyId;

/**
 * Something of a family is closed again; published inside the writing transaction.
 *
 * @param family whose it is
 * @param topic what
 * @param item the one note; empty when all of them
 * @param last whether nobody is left to whom this topic or one of its items is open
 */
public record NoteTakenBack(FamilyId family, Topic topic, Optional<UUID> item, boolean last) {}
