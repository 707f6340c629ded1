// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.NullUnmarked;

/** Times stand in the database as microseconds since 1970, the same on both databases. */
@NullUnmarked
public final class InstantConverter extends AbstractConverter<Long, Instant> {

  /** Made by jOOQ. */
  public InstantConverter() {
    super(Long.class, Instant.class);
  }

  @Override
  public Instant from(Long value) {
    return value == null ? null : Instant.EPOCH.plus(value, ChronoUnit.MICROS);
  }

  @Override
  public Long to(Instant value) {
    return value == null ? null : ChronoUnit.MICROS.between(Instant.EPOCH, value);
  }
}
