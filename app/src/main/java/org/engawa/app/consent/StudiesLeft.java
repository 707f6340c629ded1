// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import org.engawa.app.account.PersonId;

/**
 * A person took back an agreement to count in studies; published inside the writing transaction.
 *
 * @param person whose answers they are
 */
public record StudiesLeft(PersonId person) {}
