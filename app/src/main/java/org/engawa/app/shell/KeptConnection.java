// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.sqlite.core.DB;
import org.sqlite.jdbc4.JDBC4Connection;
import org.sqlite.jdbc4.JDBC4PreparedStatement;

/**
 * A connection to SQLite that keeps the statements it was asked for last, since to prepare one
 * takes longer than to carry it out. Nothing of what was bound stays in them, and they end with it.
 */
final class KeptConnection extends JDBC4Connection {

  static final int MOST = 100;

  private final Map<String, Kept> free = new LinkedHashMap<>();

  KeptConnection(String url, Properties properties) throws SQLException {
    super(url, url.substring(org.sqlite.JDBC.PREFIX.length()), properties);
  }

  /** One that is in use is not free: who asks for the same meanwhile gets another. */
  @Override
  public PreparedStatement prepareStatement(String sql, int type, int concurrency, int holdability)
      throws SQLException {
    checkOpen();
    checkCursor(type, concurrency, holdability);
    Kept kept = free.remove(sql);
    return kept == null ? new Kept(this, sql) : kept.lent();
  }

  private void keep(Kept statement, String sql) throws SQLException {
    Kept another = free.put(sql, statement);
    if (another != null) {
      another.end();
    }
    if (free.size() > MOST) {
      Iterator<Kept> oldest = free.values().iterator();
      Kept goes = oldest.next();
      oldest.remove();
      goes.end();
    }
  }

  private static final class Kept extends JDBC4PreparedStatement {

    private final KeptConnection of;
    private boolean lent = true;

    Kept(KeptConnection of, String sql) throws SQLException {
      super(of, sql);
      this.of = of;
    }

    Kept lent() {
      lent = true;
      return this;
    }

    @Override
    public void close() throws SQLException {
      if (!lent) {
        return;
      }
      lent = false;
      if (worthKeeping()) {
        rs.close();
        pointer.safeRunConsume(DB::reset);
        resultsWaiting = false;
        clearParameters();
        of.keep(this, sql);
      } else {
        end();
      }
    }

    void end() throws SQLException {
      super.close();
    }

    /** Some pragmas take effect when they are prepared, and nothing is bound in them. */
    private boolean worthKeeping() throws SQLException {
      return !pointer.isClosed()
          && paramCount > 0
          && batchQueryCount == 0
          && rs.maxRows == 0
          && getQueryTimeout() == 0
          && !isCloseOnCompletion();
    }
  }
}
