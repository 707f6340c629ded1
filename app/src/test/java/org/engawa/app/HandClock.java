// SPDX-License-Identifier: Apache-2.0
package org.engawa.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that only moves by hand. */
public final class HandClock extends Clock {

  private Instant now = Instant.parse("2026-11-22T01:00:00Z");

  /** Lets this much time pass. */
  public void move(Duration by) {
    now = now.plus(by);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
