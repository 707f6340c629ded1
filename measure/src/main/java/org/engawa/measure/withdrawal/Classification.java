// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.withdrawal;

import java.util.Optional;

/**
 * What a human has judged beside the criteria; nothing here follows from a score or from a staging.
 *
 * @param phase a supporter's judgement
 * @param supportGroup a clinician's judgement
 */
public record Classification(
    Subtype subtype,
    CauseDirection cause,
    Optional<Phase> phase,
    Optional<SupportGroup> supportGroup) {

  /** Nobody has judged yet. */
  public static final Classification OPEN =
      new Classification(
          Subtype.UNDETERMINED, CauseDirection.UNKNOWN, Optional.empty(), Optional.empty());

  /** Whether a condition stands beside it; a clinician's entry only. */
  public enum Subtype {
    /** Assessed, and no psychiatric condition beside it. */
    PRIMARY,
    /** A condition stands beside it. */
    SECONDARY,
    /** Until a clinician has assessed. */
    UNDETERMINED
  }

  /** Which came first; research has not settled it. */
  public enum CauseDirection {
    UNKNOWN,
    CONDITION_FIRST,
    WITHDRAWAL_FIRST
  }

  /** Where somebody stands, after the Japanese guideline of 2010. */
  public enum Phase {
    /** Still attends; signs that could mean many things. */
    PREPARATORY,
    ONSET,
    WITHDRAWAL,
    /** Meeting society again. */
    RE_ENCOUNTER
  }

  /** What leads the support, after the Japanese guideline of 2010. */
  public enum SupportGroup {
    MEDICATION_LED,
    DEVELOPMENTAL_CONDITION_LED,
    PERSONALITY_OR_SITUATION_LED
  }
}
