// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.time.Instant;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.StaffId;
import org.engawa.app.consent.CaseId;

/**
 * A person and one of the team of their case, while both belong to it.
 *
 * @param since since when; what was before stays closed to the supporter
 */
record Between(CaseId of, PersonId person, StaffId with, Instant since) {}
