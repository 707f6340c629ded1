// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

/**
 * The levels of consent; each is given by itself, and none follows from another or from silence.
 */
public enum Level {
  /** L0: somebody reads without an account; needs no consent. */
  READING,
  /** L1: an account under a nickname, kept in this house; given by coming in. */
  ACCOUNT,
  /** L2: mood, check-ins and answers are kept; given by writing them, apart from the account. */
  HEALTH,
  /** L3: one thing is open to one named supporter, until it is taken back. */
  SUPPORTER,
  /**
   * L4: person and family know of each other's part; needs both sides, and either side is helped
   * without it.
   */
  FAMILY_LINK,
  /** L5: something is handed to a clinic or an agency; given for each disclosure. */
  REFERRAL,
  /** L6: figures count in a study, never alone; off. */
  RESEARCH_AGGREGATED,
  /** L7: a record enters a study under a pseudonym; off, and needs an ethics approval. */
  RESEARCH_PSEUDONYMOUS
}
