// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import java.util.UUID;

/**
 * The account of the person concerned.
 *
 * @param value random, so that it tells nothing about when somebody came
 */
public record PersonId(UUID value) implements AccountId {}
