// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import java.time.Instant;
import java.util.Optional;
import org.engawa.app.shell.NotThere;

/** What {@link Access} decides about one thing and one who looks. */
public sealed interface Sight {

  /** Goes on when it is open, and otherwise answers as if nothing were there. */
  Open orNotThere();

  /**
   * It may be seen.
   *
   * @param ground why
   * @param since since when that stands, where it began at a time
   */
  record Open(Ground ground, Optional<Instant> since) implements Sight {
    @Override
    public Open orNotThere() {
      return this;
    }
  }

  /** It may not be seen; nobody is told whether it is there. */
  record Shut() implements Sight {
    @Override
    public Open orNotThere() {
      throw new NotThere();
    }
  }

  /** Why something is open. */
  enum Ground {
    /** The words are their own. */
    OWN,
    /** They are assigned to the case. */
    ASSIGNED,
    /** They accompany the person as a mentor. */
    MENTOR,
    /** It was opened to just them. */
    OPENED_TO_ONE,
    /** It was opened to the team of the case. */
    OPENED_TO_TEAM
  }
}
