// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import java.util.UUID;

/**
 * The account of one member of a family.
 *
 * @param value random, so that it tells nothing about when somebody came
 */
public record FamilyId(UUID value) implements AccountId {}
