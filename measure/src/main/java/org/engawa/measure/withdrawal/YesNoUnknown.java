// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.withdrawal;

/** An answer to a yes-or-no question that may not be known. */
public enum YesNoUnknown {
  YES,
  NO,
  UNKNOWN
}
