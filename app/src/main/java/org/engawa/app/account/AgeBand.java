// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

/** Roughly how old somebody is; nobody is asked for more. */
public enum AgeBand {
  UNDER_18,
  FROM_18_TO_24,
  FROM_25_TO_39,
  FROM_40_TO_64,
  FROM_65
}
