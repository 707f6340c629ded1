// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Stands in the past while the story of the centre is told, and then goes as every clock does. */
@Component
@Primary
@ConditionalOnProperty(name = "engawa.demo", havingValue = "true")
final class CentreClock extends Clock {

  private final Clock outside;
  private volatile Optional<Instant> told = Optional.empty();

  CentreClock(@Qualifier("clock") Clock outside) {
    this.outside = outside;
  }

  /** Until {@link #go} it is then. */
  void stand(Instant then) {
    told = Optional.of(then);
  }

  void go() {
    told = Optional.empty();
  }

  @Override
  public Instant instant() {
    return told.orElseGet(outside::instant);
  }

  @Override
  public ZoneId getZone() {
    return outside.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return outside.withZone(zone);
  }
}
