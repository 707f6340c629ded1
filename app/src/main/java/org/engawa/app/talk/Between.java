// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.time.Instant;
import java.util.Optional;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.StaffId;
import org.engawa.app.consent.CaseId;

/**
 * A person and one of the team of their case, or their mentor, while they stand so.
 *
 * @param since since when; what was before stays closed to the one of the staff
 */
record Between(Within within, PersonId person, StaffId with, Instant since) {

  /** The case, when they belong to one. */
  Optional<CaseId> ofCase() {
    return switch (within) {
      case Within.Case(CaseId of) -> Optional.of(of);
      case Within.Mentorship _ -> Optional.empty();
    };
  }

  boolean isWithin(CaseId which) {
    return ofCase().filter(which::equals).isPresent();
  }
}
