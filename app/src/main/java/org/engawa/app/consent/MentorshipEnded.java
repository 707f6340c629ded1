// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import org.engawa.app.account.PersonId;
import org.engawa.app.account.StaffId;

/** A mentor accompanies a person no longer; published inside the writing transaction. */
public record MentorshipEnded(PersonId person, StaffId mentor) {}
