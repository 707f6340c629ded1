// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.staffing;

/** When somebody reads what comes in was said anew. */
public record StaffHoursChanged() {}
