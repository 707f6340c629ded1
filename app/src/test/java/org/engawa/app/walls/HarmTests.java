// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.veranda.Circle;
import org.engawa.app.veranda.Reading;
import org.junit.jupiter.api.Test;

/** Scripts, links and markup, typed into every field of every form that a page offers. */
class HarmTests extends AtTheWalls {

  private static final List<String> HARM =
      List.of(
          "\"><script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "# big\n[p](javascript:alert(1)) ![x](https://elsewhere.example/x.png)"
              + " <https://elsewhere.example> </textarea><a href='https://elsewhere.example'>x</a>");

  private static final Set<String> WHO =
      Set.of("haru", "sora", "hana", "mori", "tomo", "ishi", "hoshi");

  /** These take something away or end something, and so would leave less to look at. */
  private static final List<String> GRAVE =
      List.of("/leave", "/erase", "/removal", "/hand-back", "/withdrawal", "/join", "/ending");

  @Test
  void staysTextInEveryFieldAndOnEveryPageThatShowsIt() {
    Village village = new Village(house, port, "harm");
    furnish(village);
    Set<String> actions = new LinkedHashSet<>();
    int taken = 0;
    for (String name : WHO) {
      Walker walker = village.who(name);
      for (Form form : Tour.of(walker).forms()) {
        if (isFor(form)) {
          actions.add(form.action().replaceAll("[0-9a-f-]{36}", "{}"));
          for (String harm : HARM) {
            Answer answer = walker.post(form.action(), typed(form, harm));
            harmless(name + " at " + form.action(), answer);
            taken += answer.status() == 303 ? 1 : 0;
          }
        }
      }
    }
    assertThat(actions)
        .contains("/room/diary", "/room/people", "/room/safety", "/home/notes", "/desk/mentoring")
        .anyMatch(action -> action.startsWith("/room/talk/"))
        .anyMatch(action -> action.startsWith("/room/boards/threads/"))
        .anyMatch(action -> action.startsWith("/desk/meet-ups"))
        .hasSizeGreaterThan(25);
    assertThat(taken).isGreaterThan(40);
    int showing = 0;
    for (String name : village.people().keySet()) {
      Tour tour = Tour.of(village.who(name));
      tour.pages().forEach((path, page) -> harmless(name + " at " + path, page));
      showing += (int) tour.pages().values().stream().filter(HarmTests::shows).count();
    }
    assertThat(showing).as("pages that show what was typed").isGreaterThan(15);
  }

  private void furnish(Village village) {
    Wharf wharf = new Wharf(house);
    new Lamp(house).lit(village);
    Viewer.Staff yama = new Viewer.Staff(village.staff("yama"), Set.of(Role.OPERATOR));
    village.thing("a board", wharf.board(yama, Circle.ADULTS, Reading.EVERYBODY));
    String thread = wharf.thread(village, "haru", "a board");
    wharf.leave(new Viewer.Staff(village.staff("hoshi"), Set.of(Role.MODERATOR)), thread);
    Offered.mentor(village);
    Offered.meetUps(village);
  }

  private static boolean isFor(Form form) {
    return !form.texts().isEmpty()
        && form.action().matches("/(room|home|desk|meet-ups)(/.*)?")
        && GRAVE.stream().noneMatch(form.action()::contains);
  }

  /** What asks for a day or an hour gets one, so that the form is taken. */
  private static String[] typed(Form form, String harm) {
    List<String> all = new ArrayList<>(form.fields());
    for (String name : form.texts()) {
      String text =
          switch (name) {
            case "day" -> "2099-01-05";
            case "from", "until", "time" -> "19:30";
            default -> harm;
          };
      all.addAll(List.of(name, text));
    }
    return all.toArray(String[]::new);
  }

  private static boolean shows(Answer page) {
    return page.body().contains("&lt;script&gt;alert(1)") || page.body().contains("&lt;img src=x");
  }

  private static void harmless(String what, Answer page) {
    assertThat(page.body())
        .as(what)
        .doesNotContain("<script>alert", "<img src=x", "</textarea><a", "<a href='", "<h1>big")
        .doesNotContain("href=\"javascript", "href=\"https://elsewhere", "src=\"https://elsewhere");
  }
}
