// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator sets at the start.
 *
 * @param data the data folder
 * @param keys the folder of the house's keys, outside the data folder
 * @param db a JDBC address of PostgreSQL, or empty for SQLite in the data folder
 * @param base the address under which people reach the house
 * @param zone the time zone of the house
 */
@ConfigurationProperties("engawa")
public record HouseSettings(
    Path data,
    Path keys,
    @DefaultValue("") String db,
    @DefaultValue("http://localhost:8080") URI base,
    @DefaultValue("Asia/Tokyo") ZoneId zone) {

  /** Fills in where the keys are kept when nothing was said. */
  public HouseSettings {
    data = data.toAbsolutePath().normalize();
    // Boot binds what was not set, and an empty text too, to null.
    keys =
        keys == null
            ? data.resolveSibling(data.getFileName() + ".keys")
            : keys.toAbsolutePath().normalize();
  }

  /** Whether PostgreSQL is used instead of SQLite. */
  public boolean onPostgres() {
    return db.startsWith("jdbc:postgresql:");
  }

  /** Whether people reach the house by https, so that cookies can be marked as secure. */
  public boolean onHttps() {
    return "https".equals(base.getScheme());
  }
}
