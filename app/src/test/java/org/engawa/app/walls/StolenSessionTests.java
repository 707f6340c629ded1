// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Whoever copied the cookie, or a page, has nothing of it once its owner has left. */
class StolenSessionTests extends AtTheWalls {

  @Test
  void opensNothingAfterTheOwnerHasLeft() {
    Doorstep.Entered haru = Doorstep.enterAt(port, "/come-in", "stolen from");
    Walker thief = haru.walker().at(port);
    assertThat(thief.get("/room").status()).isEqualTo(200);
    assertThat(haru.walker().post("/leave").status()).isEqualTo(303);
    Rows rows = new Rows(bean(DataSource.class));
    Map<String, List<String>> before = rows.butLooks();
    List<String> closed = closed();
    assertThat(closed).anyMatch(route -> route.startsWith("POST /room/take-along"));
    assertThat(closed).hasSizeGreaterThan(40);
    for (String route : closed) {
      String path = route.substring(route.indexOf(' ') + 1);
      Answer answer = route.startsWith("GET") ? thief.get(path) : thief.post(path);
      assertThat(answer.body()).as(route).contains("<h1>Come back</h1>");
      assertThat(answer.header("content-type")).as(route).startsWith("text/html");
    }
    assertThat(rows.butLooks()).isEqualTo(before);
  }

  @Test
  void opensNothingAfterItWasEndedFromElsewhere() {
    Doorstep.Entered haru = Doorstep.enterAt(port, "/come-in", "lent to");
    Walker home = new Walker(port);
    home.post("/return", "nickname", haru.nickname(), "words", haru.words());
    Walker thief = haru.walker().at(port);
    String name = home.get("/room/settings").all("/others/([0-9a-f]{64})\"").getFirst();
    assertThat(home.post("/room/settings/others/" + name).status()).isEqualTo(303);
    assertThat(thief.get("/room/diary").body()).contains("<h1>Come back</h1>");
    assertThat(home.get("/room/diary").status()).isEqualTo(200);
  }

  /** What was filled in once and is sent twice is there once, or is refused. */
  @Test
  void takesAFormOnceThatIsSentAgain() {
    Doorstep.Entered haru = Doorstep.enterAt(port, "/come-in", "sent twice");
    Walker walker = haru.walker();
    Rows rows = new Rows(bean(DataSource.class));
    String id = Village.NOBODY;
    for (int i = 0; i < 2; i++) {
      walker.post("/room/check-ins", "id", id, "asked-1", "1", "item-1", "2", "words", "once");
      walker.post("/room/diary", "id", id, "day", "2026-01-05", "words", "once");
      walker.post("/room/take-along/later");
      walker.post("/room/erase/later");
    }
    Map<String, List<String>> all = rows.all();
    for (String table : List.of("check_in", "leaf")) {
      assertThat(all.get(table)).as(table).filteredOn(row -> row.contains(id)).hasSize(1);
    }
    assertThat(walker.get("/room").body())
        .contains("Everything is erased at", "the file can be taken without the words");
  }

  private static List<String> closed() {
    return Oracle.accessTable().stream()
        .filter(route -> route.matches("(GET|POST) /room(/.*)?"))
        .map(route -> route.replaceAll("\\{[^}]*}", Village.NOBODY))
        .toList();
  }
}
