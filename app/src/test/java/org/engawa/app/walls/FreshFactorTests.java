// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.engawa.app.shell.Transactions;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is grave is done only by whoever gave a factor in the last minutes. */
class FreshFactorTests extends AtTheWalls {

  @Test
  void asksForAFactorOnceMoreBeforeWhatIsGrave() {
    Walker yama = neighbours().who("yama");
    Walker kawa = neighbours().who("kawa");
    Walker haru = neighbours().who("haru");
    Walker ishi = neighbours().who("ishi");
    Walker hana = neighbours().who("hana");
    hana.get("/home");
    ishi.get("/desk");
    yama.get("/house");
    kawa.get("/study");
    haru.get("/room");
    DataSource database = bean(DataSource.class);
    bean(Transactions.class).write(() -> grow(database, -6));
    Map<String, List<String>> before = new Rows(database).butLooks();
    List<String> grave = Oracle.marked("fresh");
    assertThat(grave).hasSizeGreaterThan(5);
    for (String route : grave) {
      String path = route.substring(5).replaceAll("\\{[^}]*}", Village.NOBODY);
      Walker walker =
          path.startsWith("/study")
              ? kawa
              : path.startsWith("/room")
                  ? haru
                  : path.startsWith("/home") ? hana : path.startsWith("/desk") ? ishi : yama;
      Answer asked = walker.post(path, "name", "snow");
      assertThat(asked.body()).as(route).contains("action=\"/again\"", "value=\"" + path + "\"");
    }
    assertThat(new Rows(database).butLooks()).isEqualTo(before);
    bean(Transactions.class).write(() -> grow(database, 6));
    assertThat(yama.post("/house/contacts").body()).doesNotContain("action=\"/again\"");
  }

  private static void grow(DataSource database, int minutes) {
    JdbcClient.create(database)
        .sql("update open_session set fresh_at = fresh_at + ?")
        .param(minutes * 60_000_000L)
        .update();
  }
}
