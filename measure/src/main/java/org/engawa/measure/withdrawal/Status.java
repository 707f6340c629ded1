// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.withdrawal;

/** What the criteria say about what is known: at most that it is consistent with them. */
public enum Status {
  NOT_MET,
  INDETERMINATE,
  /** A human decides, since something else may explain it. */
  REFER_REVIEW,
  BELOW_THRESHOLD,
  NON_PATHOLOGICAL_WITHDRAWAL,
  PRE_HIKIKOMORI,
  CRITERIA_CONSISTENT,
  /** Need alone is enough; nothing else is asked. */
  SUPPORT_ELIGIBLE
}
