// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that stands in the database, to see that nothing has changed. */
final class Rows {

  /**
   * What looking may write: the reader's log, its chain, that a session was used, and that somebody
   * came across a letter of their own.
   */
  private static final List<String> OF_LOOKING =
      List.of("look", "board_look", "pen_look", "audit_line", "audit_head");

  private final JdbcClient database;

  Rows(DataSource database) {
    this.database = JdbcClient.create(database);
  }

  /** Every row of every table, each as one line. */
  Map<String, List<String>> all() {
    Map<String, List<String>> rows = new TreeMap<>();
    for (String table : tables()) {
      rows.put(table, database.sql("select * from " + table).query((row, _) -> line(row)).list());
    }
    return rows;
  }

  /** The same without what looking may write. */
  Map<String, List<String>> butLooks() {
    Map<String, List<String>> rows = all();
    OF_LOOKING.forEach(rows::remove);
    rows.replaceAll((_, lines) -> lines.stream().map(Rows::withoutUse).sorted().toList());
    return rows;
  }

  /** The lines that name one of these ids. */
  List<String> naming(List<String> ids) {
    List<String> found = new ArrayList<>();
    butLooks()
        .forEach(
            (table, lines) ->
                lines.stream()
                    .filter(line -> ids.stream().anyMatch(line::contains))
                    .forEach(line -> found.add(table + ": " + line)));
    return found;
  }

  private List<String> tables() {
    return database
        .sql("select name from sqlite_master where type = 'table' order by name")
        .query(String.class)
        .list();
  }

  private static String line(java.sql.ResultSet row) throws java.sql.SQLException {
    StringBuilder line = new StringBuilder();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      Object value = row.getObject(i);
      line.append(row.getMetaData().getColumnName(i))
          .append('=')
          .append(value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value)
          .append(' ');
    }
    return line.toString();
  }

  private static String withoutUse(String line) {
    return line.replaceAll("used_at=\\d+ |noticed=\\S+ ", "");
  }
}
