// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Nothing that reaches a person's browser tells them whether somebody else is there, has read,
 * begins to write, or goes.
 */
class NobodyIsSeenWalkTests extends WholePages {

  private static final List<String> ROOMS =
      List.of("Tea in the evening", "The straw mats", "The grate");

  private static final int LISTENS_MILLIS = 800;
  private static final int COMES_BY_ITSELF_MILLIS = 250;

  /** How long something took is said nowhere: neither by a header made for it, nor by a number. */
  private static final Pattern DURATION =
      Pattern.compile(
          "(?i)\\b(server-timing|age|x-runtime|x-response-time|x-request-time)=|\\bdur="
              + "|[0-9] ?(ms|millis|milliseconds|seconds ago|minutes ago)\\b");

  private Visitor haru;
  private Visitor moon;
  private Visitor mori;
  private Overheard heard;

  @BeforeEach
  void arrive() {
    haru = Visitor.atDesk(port).as("haru");
    heard = new Overheard(haru.page());
    moon = Visitor.atDesk(port);
    mori = Visitor.withoutScripts(port);
  }

  @AfterEach
  void goAway() {
    haru.close();
    moon.close();
    mori.close();
  }

  @Test
  void tellsNobodyThatAnotherIsThereReadsWritesOrGoes() {
    Set<String> paths = paths();
    assertThat(paths).hasSizeGreaterThan(15).anyMatch(path -> path.endsWith("/feed"));
    Map<String, List<String>> alone = walk(paths);
    assertThat(walk(paths)).as("the same walk again").isEqualTo(alone);

    moon.as("moon");
    mori.as("mori");
    paths.stream().filter(path -> path.startsWith("/boards")).forEach(moon::open);
    readsTheLettersOf(mori);
    List<Page> tabs = sits(moon);
    same(walk(paths), alone, "while somebody sits in each room and writes");

    for (String path : sitting(paths)) {
      assertThat(opens(path)).as(path).anyMatch(answer -> answer.contains("/live?"));
      tabs.forEach(Page::reload);
      assertThat(whatCame()).as("somebody comes to " + path).isEmpty();
    }
    moon.presses(moon.page().locator("#leave"));
    assertThat(whatCame()).as("somebody goes").isEmpty();
    same(walk(paths), alone, "after they have gone");
  }

  /** The record is worth something only when it has what is said aloud. */
  @Test
  void hearsWhatIsSaidAloud() {
    goesIn(haru, ROOMS.getFirst());
    String room = haru.path();
    heard.forget();
    moon.as("moon").open(room);
    moon.page().fill("#words", "Aloud.");
    assertThat(moon.sends("#board-post")).isEqualTo(303);
    if (moon.path().startsWith("/room/boards")) {
      letsStand(moon.page().locator("main form[action$='/withdrawal']").first());
    }
    assertThat(whatCame())
        .anySatisfy(frame -> assertThat(frame).startsWith("frame part").contains("Aloud."));
  }

  private void letsStand(Locator taking) {
    String id = taking.getAttribute("action").replaceAll(".*/posts/(.*)/withdrawal", "$1");
    try (Visitor hoshi = Visitor.withoutScripts(port).as("hoshi")) {
      hoshi.open("/desk/moderation/" + id).check("input[name=act][value=leave]");
      assertThat(hoshi.sends("main form")).isEqualTo(303);
    }
  }

  private static void same(
      Map<String, List<String>> now, Map<String, List<String>> alone, String when) {
    alone.forEach(
        (path, before) -> assertThat(now.get(path)).as(path + " " + when).isEqualTo(before));
    assertThat(now.keySet()).isEqualTo(alone.keySet());
  }

  private Map<String, List<String>> walk(Set<String> paths) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    for (String path : paths) {
      List<String> came = opens(path);
      assertThat(came).as(path).isNotEmpty().noneMatch(answer -> DURATION.matcher(answer).find());
      all.put(path, came);
    }
    return all;
  }

  private List<String> opens(String path) {
    heard.forget();
    haru.open(path);
    return whatCame();
  }

  /** All that came until a moment after. */
  private List<String> whatCame() {
    boolean listens = haru.page().locator("[data-live]").count() > 0;
    haru.page().waitForTimeout(listens ? LISTENS_MILLIS : COMES_BY_ITSELF_MILLIS);
    return heard.sinceLast();
  }

  /** Boards and all on them, the rooms, what is one's own, and letters and talks with the team. */
  private Set<String> paths() {
    Set<String> boards = linked("/boards", "main a[href*='/boards/']");
    Set<String> paths = new LinkedHashSet<>(List.of("/boards", "/room", "/room/boards"));
    paths.addAll(boards);
    boards.forEach(board -> paths.addAll(linked(board, "main a[href*='/boards/threads/']")));
    boards.stream().limit(1).forEach(board -> paths.add(board + "/feed"));
    paths.add("/room/talk");
    Set<String> with = linked("/room/talk", "main a[href*='/room/talk/with/']");
    paths.addAll(with);
    with.forEach(
        one -> paths.addAll(linked(one, "main a[href*='/talks'], main a[href$='/ladder']")));
    List.copyOf(paths).stream()
        .filter(path -> path.endsWith("/talks"))
        .forEach(path -> paths.addAll(linked(path, "main a[href*='/room/talk/talks/']")));
    return paths;
  }

  private Set<String> linked(String path, String links) {
    haru.open(path);
    Set<String> found = hrefs(haru, links);
    found.removeIf(to -> to.endsWith("/feed"));
    return found;
  }

  private static Set<String> hrefs(Visitor visitor, String links) {
    Set<String> found = new LinkedHashSet<>();
    for (Locator link : visitor.page().locator(links).all()) {
      found.add(link.getAttribute("href").replaceAll("[?#].*", ""));
    }
    return found;
  }

  private List<String> sitting(Set<String> paths) {
    return paths.stream()
        .filter(path -> path.contains("/boards/threads/"))
        .filter(this::listens)
        .toList();
  }

  private boolean listens(String path) {
    haru.open(path);
    return haru.page().locator("[data-live]").count() > 0;
  }

  /** Somebody has each room open, and has begun to write where one writes. */
  private List<Page> sits(Visitor somebody) {
    List<Page> tabs = new ArrayList<>();
    for (String room : ROOMS) {
      goesIn(somebody, room);
      Page tab = somebody.page().context().newPage();
      tab.navigate("http://localhost:" + port + somebody.path());
      tab.locator("#words").pressSequentially("I begin to say");
      tabs.add(tab);
    }
    return tabs;
  }

  private static void goesIn(Visitor visitor, String room) {
    visitor.open("/boards");
    visitor.presses(visitor.page().locator("main h2 a:has-text('" + room + "')"));
    visitor.presses(visitor.page().locator("main .note a[role=button]"));
  }

  /** Letters that are open at the desk look as they did to whoever wrote them. */
  private static void readsTheLettersOf(Visitor staff) {
    staff.open("/desk");
    Set<String> cases = hrefs(staff, "main a[href^='/desk/cases/']");
    Set<String> letters = new LinkedHashSet<>();
    for (String one : cases) {
      if (one.matches("/desk/cases/[0-9a-f-]+")) {
        staff.open(one + "/talk");
        letters.addAll(hrefs(staff, "main a[href*='/talk/letters/']"));
      }
    }
    assertThat(letters).isNotEmpty();
    letters.forEach(staff::open);
  }
}
