// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import java.time.Instant;

/** A time in which somebody of the staff reads what comes in. */
public record Watch(Instant from, Instant to, Role role) {

  /** Whether it is going on. */
  public boolean goesOn(Instant now) {
    return !from.isAfter(now) && to.isAfter(now);
  }
}
