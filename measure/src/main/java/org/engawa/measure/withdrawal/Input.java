// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.withdrawal;

/** What staging asks for, so that it can say what is missing. */
public enum Input {
  ISOLATION_AT_HOME,
  OUTING_DAYS_PER_WEEK,
  MONTHS_CONTINUOUS,
  FUNCTIONAL_IMPAIRMENT,
  DISTRESS
}
