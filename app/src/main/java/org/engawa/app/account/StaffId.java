// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import java.util.UUID;

/**
 * The account of one of the staff.
 *
 * @param value random, so that it tells nothing about when somebody came
 */
public record StaffId(UUID value) implements AccountId {}
