// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody in front of a browser of their own; whatever the browser fetches or says is kept. */
final class Visitor implements AutoCloseable {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final int AS_HIGH_AS_A_PHONE = 740;

  private final BrowserContext context;
  private final Page page;
  private final String origin;
  private final List<String> elsewhere = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  private Visitor(int port, NewContextOptions options) {
    origin = "http://localhost:" + port;
    context = Chromium.browser().newContext(options);
    context.onRequest(
        request -> {
          if (!request.url().startsWith(origin + "/")) {
            elsewhere.add(request.url());
          }
        });
    context.setDefaultTimeout(15_000);
    page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
  }

  static Visitor atDesk(int port) {
    return new Visitor(port, new NewContextOptions().setViewportSize(1280, 900));
  }

  static Visitor withoutScripts(int port) {
    return new Visitor(
        port, new NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
  }

  Page page() {
    return page;
  }

  /** Opens a page of the house, which has to be there. */
  Page open(String path) {
    Response response = page.navigate(origin + path);
    assertThat(response.status()).as(path).isEqualTo(200);
    return page;
  }

  /** Where in the house the browser is. */
  String path() {
    return page.url().substring(origin.length());
  }

  /** Presses the first button of a form that does what the form is for; says what came back. */
  int sends(String form) {
    return presses(page.locator(form + " button:not(.quiet)").first());
  }

  /** Presses what leads to another page and waits for that page; says what came back first. */
  int presses(Locator button) {
    Response answer =
        page.waitForResponse(
            response -> response.request().isNavigationRequest() && response.status() / 100 != 3,
            button::click);
    answer.finished();
    page.waitForLoadState();
    Request first = answer.request();
    while (first.redirectedFrom() != null) {
      first = first.redirectedFrom();
    }
    return first.response().status();
  }

  /** Follows the first link to this path, in whatever language. */
  void follows(String path) {
    presses(page.locator("a[href$='" + path + "']").first());
    assertThat(path()).endsWith(path);
  }

  /** Chooses a nickname, types back the two words that are asked for, and is in. */
  String comesIn(String nickname) {
    page.fill("#nickname", nickname);
    sends("main form");
    List<String> words = page.locator(".return-words li").allTextContents();
    sends("main form");
    for (String field : List.of("first", "second")) {
      Matcher number = NUMBER.matcher(page.locator("label[for=" + field + "]").textContent());
      assertThat(number.find()).isTrue();
      page.fill("#" + field, words.get(Integer.parseInt(number.group()) - 1).strip());
    }
    assertThat(sends("main form")).isEqualTo(303);
    return String.join(" ", words);
  }

  /** Is somebody of the made-up centre. */
  Visitor as(String guest) {
    open("/demo/as/" + guest);
    assertThat(sends("main form")).isEqualTo(303);
    return this;
  }

  /** Looks at the page at a desk and on a phone, by day and by night. */
  void looksAtItInEveryWay() {
    for (int width : new int[] {1280, 360}) {
      page.setViewportSize(width, AS_HIGH_AS_A_PHONE);
      light(ColorScheme.LIGHT);
      findsNoBarrier();
      light(ColorScheme.DARK);
      // Of all rules only this one asks for colours.
      breaksNothing(new AxeBuilder(page).withRules(List.of("color-contrast")));
    }
    page.setViewportSize(320, AS_HIGH_AS_A_PHONE);
    needsNoScrollingSideways().leavesNoTrace();
  }

  private void light(ColorScheme light) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
  }

  int cookies() {
    return context.cookies().size();
  }

  /** No rule of WCAG 2.2 A and AA, nor of good practice, is broken on this page. */
  Visitor findsNoBarrier() {
    // A window as tall as the page: what the bar at the foot covers can otherwise be scrolled to.
    int height = (Integer) page.evaluate("document.documentElement.scrollHeight");
    page.setViewportSize(page.viewportSize().width, Math.max(height, AS_HIGH_AS_A_PHONE));
    breaksNothing(new AxeBuilder(page).withTags(RULES));
    return this;
  }

  private void breaksNothing(AxeBuilder rules) {
    // Without frames there is no need for a second page to put the findings together.
    assertThat(
            rules.setLegacyMode(true).analyze().getViolations().stream()
                .map(rule -> rule.getId() + " at " + rule.getNodes())
                .toList())
        .as(page.url())
        .isEmpty();
  }

  /** Nothing sticks out, so that nobody has to scroll sideways. */
  Visitor needsNoScrollingSideways() {
    Object out =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(out).as(page.url()).isEqualTo(0);
    return this;
  }

  /** Nothing came from elsewhere, was stored in the browser, or was complained about by it. */
  Visitor leavesNoTrace() {
    assertThat(elsewhere).isEmpty();
    assertThat(complaints).isEmpty();
    assertThat(
            page.evaluate(
                "async () => localStorage.length + sessionStorage.length"
                    + " + (await indexedDB.databases()).length + (await caches.keys()).length"))
        .isEqualTo(0);
    return this;
  }

  @Override
  public void close() {
    context.close();
  }
}
