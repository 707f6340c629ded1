// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

/**
 * An account was erased. Published inside the erasing transaction: what listens deletes its rows.
 *
 * @param id whose rows go
 */
public record AccountErased(AccountId id) {}
