// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import java.util.Set;

/**
 * One of the staff as the house lists them.
 *
 * @param id the account
 * @param displayName the name that people see
 * @param roles what they may do
 * @param enrolled whether they have set a password and a second factor
 */
public record StaffMember(StaffId id, String displayName, Set<Role> roles, boolean enrolled) {}
