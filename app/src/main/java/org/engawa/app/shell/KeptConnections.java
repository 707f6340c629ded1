// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/** Opens connections to SQLite that keep their statements. */
final class KeptConnections extends SQLiteDataSource {

  private final Properties properties;

  KeptConnections(String url, Properties properties) {
    super(new SQLiteConfig(properties));
    this.properties = properties;
    setUrl(url);
  }

  @Override
  public SQLiteConnection getConnection(@Nullable String user, @Nullable String password)
      throws SQLException {
    return new KeptConnection(getUrl(), properties);
  }
}
