// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.Optional;
import org.engawa.app.account.AgeBand;

/** Who writes on a board: adults and minors are never on the same one. */
public enum Circle {
  ADULTS,
  UNDER_18;

  /** The circle of somebody who has said their age; of others it is not known. */
  public static Optional<Circle> said(Optional<AgeBand> age) {
    return age.map(Optional::of).map(Circle::of);
  }

  /** The circle of somebody; who has not said an age belongs to the adults, never to the minors. */
  static Circle of(Optional<AgeBand> age) {
    return age.filter(band -> band == AgeBand.UNDER_18).isPresent() ? UNDER_18 : ADULTS;
  }
}
