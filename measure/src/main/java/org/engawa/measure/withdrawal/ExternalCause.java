// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.withdrawal;

/** What, apart from withdrawing, could explain that somebody stays at home. */
public enum ExternalCause {
  NONE,
  ILLNESS,
  DISABILITY,
  CAREGIVING,
  LOCKDOWN_OR_DISASTER,
  CUSTODY,
  REMOTE_WORK_BY_CHOICE,
  UNKNOWN
}
