// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import java.util.Arrays;
import java.util.Optional;

/** Roughly how old somebody is; nobody is asked for more. */
public enum AgeBand {
  UNDER_18,
  FROM_18_TO_24,
  FROM_25_TO_39,
  FROM_40_TO_64,
  FROM_65;

  /** The band of this name; empty when nothing, or nothing of ours, was chosen. */
  public static Optional<AgeBand> of(String name) {
    return Arrays.stream(values()).filter(band -> band.name().equals(name)).findFirst();
  }
}
