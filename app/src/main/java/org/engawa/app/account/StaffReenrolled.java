// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

/**
 * One of the staff is to set up anew how they sign in. Published inside the transaction that makes
 * the link: what listens ends the other ways in.
 *
 * @param id whose ways in end
 */
public record StaffReenrolled(StaffId id) {}
