// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

/** When somebody reads what comes in was said anew. */
public record StaffHoursChanged() {}
