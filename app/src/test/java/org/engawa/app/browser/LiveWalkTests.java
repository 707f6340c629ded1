// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.browser;

import static com.microsoft.playwright.options.WaitForSelectorState.ATTACHED;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.engawa.app.shell.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is written in a room while somebody has it open in a browser. */
class LiveWalkTests extends WholePages {

  private static final String TEA = "Tea in the evening";
  private static final String MATS = "The straw mats";
  private static final String GRATE = "The grate";
  private static final int LONG_ENOUGH_TO_ARRIVE_MILLIS = 2_500;
  private static final int BETWEEN_TWO_POSTS_MILLIS = 600;

  private Visitor haru;
  private Visitor moon;
  private Visitor hoshi;

  @BeforeEach
  void arrive() {
    haru = Visitor.withoutScripts(port).as("haru");
    moon = Visitor.atDesk(port).as("moon");
    hoshi = Visitor.withoutScripts(port).as("hoshi");
  }

  @AfterEach
  void goAway() {
    haru.close();
    moon.close();
    hoshi.close();
  }

  @Test
  void bringsWordsToAnOpenPageUntilSomebodyWantsItStill() {
    goesIn(haru, TEA);
    goesIn(moon, TEA);
    moon.page().evaluate("window.sameAsBefore = true");
    writes(TEA, "The kettle is on.");
    post("The kettle is on.").waitFor();
    assertThat(moon.page().evaluate("window.sameAsBefore")).as("no reload").isEqualTo(true);
    moon.looksAtItInEveryWay();
    moon.presses(moon.page().locator("[data-live-still]"));
    assertThat(moon.page().locator("[data-live]").count()).isZero();
    writes(TEA, "It has boiled.");
    moon.page().waitForTimeout(LONG_ENOUGH_TO_ARRIVE_MILLIS);
    assertThat(post("It has boiled.").count()).isZero();
    assertThat(post("The kettle is on.").count()).isEqualTo(1);
    moon.page().reload();
    assertThat(post("It has boiled.").count()).isEqualTo(1);
  }

  @Test
  void showsACushionUntilItIsTakenUp() {
    goesIn(moon, MATS);
    writes(MATS, "reading by the window");
    post("reading by the window").waitFor();
    moon.looksAtItInEveryWay();
    goesIn(haru, MATS);
    haru.presses(
        haru.page()
            .locator("#posts article:has-text('reading by the window')")
            .locator("form[action$='/withdrawal'] button"));
    moon.page().locator("#posts article[hidden]").waitFor(new WaitForOptions().setState(ATTACHED));
    assertThat(post("reading by the window").count()).isZero();
    moon.page().reload();
    assertThat(moon.page().locator("#posts article").count()).isZero();
  }

  @Test
  void takesTheWordsOfANightFromThePageAtDawn(@Autowired ApplicationContext house) {
    writes(GRATE, "Ash by morning.");
    goesIn(moon, GRATE);
    post("Ash by morning.").waitFor();
    assertThat(moon.page().locator("[data-live-gone]").isHidden()).isTrue();
    changes(house, "update board set night_ends_at = 1 where night_ends_at is not null");
    moon.page().locator("[data-live-gone]").waitFor();
    assertThat(moon.page().locator("#posts article").count()).isZero();
    moon.looksAtItInEveryWay();
  }

  @Test
  void takesThemFromAPageThatIsLookedAtAgainAfterDawn(@Autowired ApplicationContext house) {
    writes(GRATE, "Ash, while nobody looks.");
    goesIn(moon, GRATE);
    post("Ash, while nobody looks.").waitFor();
    isInFront(false);
    changes(house, "update board set night_ends_at = 1 where night_ends_at is not null");
    moon.page().waitForTimeout(LONG_ENOUGH_TO_ARRIVE_MILLIS);
    assertThat(post("Ash, while nobody looks.").count()).as("a page without a line").isEqualTo(1);
    isInFront(true);
    moon.page().locator("[data-live-gone]").waitFor();
    assertThat(moon.page().locator("#posts article").count()).isZero();
  }

  /** As when another tab comes to the front, or goes. */
  private void isInFront(Object yes) {
    moon.page()
        .evaluate(
            "yes => { Object.defineProperty(document, 'hidden', {value: !yes, configurable: true});"
                + " document.dispatchEvent(new Event('visibilitychange')); }",
            yes);
  }

  @Test
  void putsWhatArrivesInTheStepsOfWhatWasOnItsWay(@Autowired ApplicationContext house) {
    haru.open("/boards");
    haru.presses(haru.page().locator("main h2 a:has-text('The small hours')"));
    haru.presses(haru.page().locator("main h3 a:has-text('A light across the street')"));
    String thread = haru.path().replaceAll("[?#].*", "");
    String slowly =
        "update board set room = 'SLOW', room_rule = '09:00 21:00' where id in"
            + " (select board_id from board_thread where id = '%s')";
    String id = thread.replaceAll(".*/", "");
    changes(house, slowly.formatted(id));
    try {
      moon.open(thread).fill("#words", "Slowly then.");
      assertThat(moon.sends("#board-post")).isEqualTo(303);
      moon.open(thread);
      Locator all = moon.page().locator("article:has-text('Slowly then.')");
      assertThat(all.count()).isEqualTo(1);
      assertThat(all.getAttribute("id")).startsWith("waiting-");
      changes(house, "update writer set to_read = 0");
      changes(house, "update board_post set send_at = 1 where state = 'LATER'");
      post("Slowly then.").waitFor(new WaitForOptions().setTimeout(40_000));
      assertThat(all.count()).as("nothing stands twice").isEqualTo(1);
    } finally {
      changes(house, slowly.replace("'SLOW'", "'PLAIN'").replace("09:00 21:00", "").formatted(id));
    }
  }

  private static void changes(ApplicationContext house, String sql) {
    house
        .getBean(Transactions.class)
        .write(() -> JdbcClient.create(house.getBean(DataSource.class)).sql(sql).update());
  }

  @Test
  void endsInEveryTabWhenSomebodyLeaves() {
    goesIn(haru, TEA);
    goesIn(moon, TEA);
    List<String> over = new ArrayList<>();
    Page tab = moon.page().context().newPage();
    tab.onRequestFinished(request -> over.add(request.url()));
    tab.onRequestFailed(request -> over.add(request.url()));
    tab.waitForResponse(
        response -> response.url().contains("/live?"), () -> tab.navigate(moon.page().url()));
    assertThat(over).noneMatch(LiveWalkTests::isLine);
    moon.presses(moon.page().locator("#leave"));
    tab.waitForCondition(() -> over.stream().anyMatch(LiveWalkTests::isLine));
    writes(TEA, "After Moon has gone.");
    tab.waitForTimeout(LONG_ENOUGH_TO_ARRIVE_MILLIS);
    assertThat(tab.content()).doesNotContain("After Moon has gone.");
  }

  @Test
  void leadsToWhatIsNewWithoutScripts() {
    goesIn(haru, TEA);
    try (Visitor reader = Visitor.withoutScripts(port).as("moon")) {
      reader.open(haru.path().replaceAll("[?#].*", ""));
      assertThat(reader.page().locator("[data-live-still]").isHidden()).isTrue();
      writes(TEA, "Without any script.");
      assertThat(reader.page().content()).doesNotContain("Without any script.");
      reader.presses(reader.page().locator("a[href*='/boards/threads/'][href*='#post-']"));
      assertThat(reader.page().content()).contains("Without any script.");
    }
  }

  private static boolean isLine(String url) {
    return url.contains("/live?");
  }

  private void goesIn(Visitor visitor, String room) {
    visitor.open("/boards");
    visitor.presses(visitor.page().locator("main h2 a:has-text('" + room + "')"));
    visitor.presses(visitor.page().locator("main .note a[role=button]"));
    assertThat(visitor.path()).startsWith("/boards/threads/");
  }

  /** Haru is as fast as a room lets people be; who is new is read by a person first. */
  private void writes(String room, String words) {
    haru.page().waitForTimeout(BETWEEN_TWO_POSTS_MILLIS);
    goesIn(haru, room);
    haru.page().fill("#words", words);
    assertThat(haru.sends("#board-post")).isEqualTo(303);
    if (haru.path().startsWith("/room/boards")) {
      assertThat(haru.path()).isEqualTo("/room/boards?kept=held");
      String taking =
          haru.page().locator("main form[action$='/withdrawal']").first().getAttribute("action");
      hoshi
          .open("/desk/moderation/" + taking.replaceAll(".*/posts/(.*)/withdrawal", "$1"))
          .check("input[name=act][value=leave]");
      assertThat(hoshi.sends("main form")).isEqualTo(303);
    }
  }

  private Locator post(String words) {
    return moon.page().locator("#posts article:has-text('" + words + "')");
  }
}
