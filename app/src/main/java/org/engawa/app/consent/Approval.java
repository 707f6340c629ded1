// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import java.time.Instant;
import org.engawa.app.account.StaffId;

/**
 * That a lead agreed to a study, and saw the ethics approval where one is needed.
 *
 * @param by who
 * @param at when
 */
public record Approval(StaffId by, Instant at) {}
