// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.staffing;

import java.time.Instant;
import org.engawa.app.account.Role;

/** A time in which somebody of the staff reads what comes in. */
public record Watch(Instant from, Instant to, Role role) {

  /** Whether it is going on. */
  public boolean goesOn(Instant now) {
    return !from.isAfter(now) && to.isAfter(now);
  }
}
