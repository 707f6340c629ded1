// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.veranda.Circle;
import org.engawa.app.veranda.Reading;
import org.junit.jupiter.api.Test;

/** Nothing that the house answers tells somebody that another came, read, or went. */
class NobodyIsSeenTests extends AtTheWalls {

  /**
   * That staff open what a person wrote is meant to be seen by that person: they have looked before
   * the first round, and come last in the second.
   */
  private static final List<String> FIRST =
      List.of("tani", "mori", "hoshi", "hana", "haru", "reader");

  private static final List<String> AGAIN =
      List.of("reader", "haru", "hana", "hoshi", "mori", "tani");

  @Test
  void answersTheSameWhetherOthersCameReadAndLeftOrNot() {
    Village village = neighbours();
    String board = withAThreadOf(village, "haru");
    Map<String, Tour> alone = new LinkedHashMap<>();
    FIRST.forEach(name -> alone.put(name, Tour.of(village.who(name))));
    assertThat(alone.get("haru").pages()).hasSizeGreaterThan(20);
    others(village, board);
    for (String name : AGAIN) {
      Tour now = Tour.of(village.who(name));
      assertThat(now.pages().keySet()).as(name).isEqualTo(alone.get(name).pages().keySet());
      now.pages().forEach((path, page) -> same(name + " at " + path, page, alone.get(name), path));
    }
  }

  private static void same(String who, Answer page, Tour alone, String path) {
    Answer before = alone.pages().get(path);
    assertThat(drawn(page)).as(who).isEqualTo(drawn(before));
    assertThat(said(page)).as("headers of " + who).isEqualTo(said(before));
  }

  /**
   * A page without what is drawn by chance for its forms, and without the end of one's own session.
   */
  private static String drawn(Answer page) {
    return page.page()
        .replaceAll("name=\"(id|handed)\" value=\"[^\"]*\"", "")
        .replaceAll("until [^.<]* when nothing more comes", "")
        .replaceAll("data-challenge=\"[^\"]*\"", "");
  }

  /** All but the clock, and whether the line stays open: a header must not say more than a page. */
  private static Map<String, List<String>> said(Answer answer) {
    Map<String, List<String>> headers = new TreeMap<>(answer.headers());
    headers.keySet().removeAll(Set.of("date", "connection"));
    return headers;
  }

  private void others(Village village, String board) {
    Walker sora = village.again("sora");
    Tour.of(sora);
    sora.post("/boards/" + board + "/search", "words", "calm");
    Tour.of(new Walker(port));
    Tour.of(village.who("tani"));
    Tour.of(village.who("tomo"));
    sora.post("/leave");
    Walker ume = village.again("ume");
    Tour.of(ume);
    ume.post("/leave");
  }

  private String withAThreadOf(Village village, String name) {
    Wharf wharf = new Wharf(house);
    Viewer.Staff hoshi = new Viewer.Staff(village.staff("hoshi"), Set.of(Role.MODERATOR));
    String board = wharf.board(hoshi, Circle.ADULTS, Reading.EVERYBODY);
    village.thing("a quiet board", board);
    wharf.leave(hoshi, wharf.thread(village, name, "a quiet board"));
    return board;
  }
}
