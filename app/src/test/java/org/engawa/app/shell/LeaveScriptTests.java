// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The key gesture, in a real browser with a made-up page around the script. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeaveScriptTests {

  private static final String HOUSE = "http://house.example/";
  private static final String WITH_A_FORM =
      """
      <!doctype html><title>Diary</title>
      <form id="diary" method="post" action="/diary"><textarea name="words" required></textarea>
      <button>Keep</button></form>
      <p data-leave-hint hidden>Shift three times</p>
      <button id="leave" type="submit" form="diary" formaction="/leave" formnovalidate>Leave</button>
      <script src="/leave.js" defer></script>
      """;

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final List<String> posts = new ArrayList<>();
  private Browser browser;
  private Page page;

  @BeforeAll
  void openBrowser() {
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic")));
  }

  @AfterAll
  void closeBrowser() {
    playwright.close();
  }

  @BeforeEach
  void openPage() {
    posts.clear();
    page = browser.newPage();
    page.route("**/*", this::answer);
    page.navigate(HOUSE + "diary");
  }

  @Test
  void leavesWithShiftThreeTimesAndTakesTheWordsAlong() {
    page.fill("textarea", "as far as the gate");
    press(3);
    page.waitForURL(HOUSE + "left");
    assertThat(posts).containsExactly("/leave words=as+far+as+the+gate");
  }

  @Test
  void leavesOutOfAnEmptyFieldThatIsRequired() {
    press(3);
    page.waitForURL(HOUSE + "left");
    assertThat(posts).containsExactly("/leave words=");
  }

  @Test
  void coversThePageBeforeTheServerAnswers() {
    page.evaluate("document.forms[0].addEventListener('submit', e => e.preventDefault())");
    press(3);
    assertThat(page.locator(".gone").count()).isEqualTo(1);
    assertThat(page.title()).isBlank();
    assertThat(page.url()).isEqualTo(HOUSE);
  }

  @Test
  void saysSoOnlyWhereItRuns() {
    assertThat(page.locator("[data-leave-hint]").isVisible()).isTrue();
  }

  @Test
  void staysWhenOtherKeysAreBetween() {
    page.focus("textarea");
    for (int i = 0; i < 4; i++) {
      page.keyboard().press("Shift+KeyA");
      page.keyboard().press("Shift");
    }
    assertThat(page.locator(".gone").count()).isZero();
  }

  @Test
  void staysWhenAnotherModifierIsHeld() {
    page.keyboard().down("Control");
    press(3);
    page.keyboard().up("Control");
    assertThat(page.locator(".gone").count()).isZero();
  }

  @Test
  void staysWhileAWordIsBeingComposed() {
    page.focus("textarea");
    page.locator("textarea").dispatchEvent("compositionstart");
    press(3);
    page.keyboard().press("Escape");
    page.keyboard().press("Escape");
    assertThat(page.locator(".gone").count()).isZero();
    page.locator("textarea").dispatchEvent("compositionend");
    press(3);
    page.waitForURL(HOUSE + "left");
  }

  @Test
  void staysAfterTwoPresses() {
    press(2);
    assertThat(page.locator(".gone").count()).isZero();
    assertThat(posts).isEmpty();
  }

  private void press(int times) {
    for (int i = 0; i < times; i++) {
      page.keyboard().press("Shift");
    }
  }

  private void answer(Route route) {
    String path = route.request().url().substring(HOUSE.length() - 1);
    if ("POST".equals(route.request().method())) {
      posts.add(path + " " + route.request().postData());
      route.fulfill(
          new Route.FulfillOptions()
              .setContentType("text/html")
              .setBody("<script>location.replace('/left')</script>"));
    } else if ("/leave.js".equals(path)) {
      String script = new String(bytes(), StandardCharsets.UTF_8);
      route.fulfill(new Route.FulfillOptions().setContentType("text/javascript").setBody(script));
    } else {
      route.fulfill(
          new Route.FulfillOptions()
              .setContentType("text/html;charset=utf-8")
              .setBody("/diary".equals(path) ? WITH_A_FORM : "<!doctype html><title>.</title>"));
    }
  }

  private static byte[] bytes() {
    return Assets.under(Assets.at("leave.js")).orElseThrow().plain();
  }
}
