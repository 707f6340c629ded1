// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import java.util.UUID;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.NullUnmarked;

/** Random ids stand in the database as text, the same on both databases. */
@NullUnmarked
public final class UuidConverter extends AbstractConverter<String, UUID> {

  /** Made by jOOQ. */
  public UuidConverter() {
    super(String.class, UUID.class);
  }

  @Override
  public UUID from(String value) {
    return value == null ? null : UUID.fromString(value);
  }

  @Override
  public String to(UUID value) {
    return value == null ? null : value.toString();
  }
}
