// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.UUID;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.MentorshipId;

/** Within what a person and one of the staff write to each other. */
public sealed interface Within {

  /** Its id, among those of its kind. */
  UUID id();

  /** A case to which both belong. */
  record Case(CaseId of) implements Within {
    @Override
    public UUID id() {
      return of.value();
    }
  }

  /** One accompanies the other as a mentor; then there are letters, and no other way. */
  record Mentorship(MentorshipId of) implements Within {
    @Override
    public UUID id() {
      return of.value();
    }
  }
}
