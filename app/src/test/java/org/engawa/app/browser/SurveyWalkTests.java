// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The survey of the made-up centre from its link to the thanks. */
class SurveyWalkTests extends WholePages {

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void isAnsweredWithoutBarrierOrTrace(String language) {
    String link = "/" + language + link();
    try (Visitor visitor = Visitor.atDesk(port)) {
      Page page = visitor.open(link);
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
      visitor.looksAtItInEveryWay();
      page.check("#consent");
      visitor.sends("main form");
      visitor.looksAtItInEveryWay();
      page.locator("input[name=option]").first().check();
      visitor.sends("main form");
      visitor.looksAtItInEveryWay();
      page.fill("#trait-age", "34");
      visitor.sends("main form");
      visitor.looksAtItInEveryWay();
      while (page.locator("button[value=on]").count() > 0) {
        visitor.sends("main form");
      }
      visitor.looksAtItInEveryWay();
      visitor.sends("main form");
      String code = page.locator(".code").textContent();
      visitor.looksAtItInEveryWay();
      visitor.open(link + "/withdrawal");
      visitor.looksAtItInEveryWay();
      page.fill("#code", code);
      visitor.sends("main form");
      visitor.looksAtItInEveryWay();
      assertThat(visitor.cookies()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void saysWithoutBarrierWhatIsMissing(String language) {
    String link = "/" + language + link();
    try (Visitor visitor = Visitor.atDesk(port)) {
      Page page = visitor.open(link);
      assertThat(visitor.sends("main form")).isEqualTo(422);
      visitor.findsNoBarrier();
      page.check("#consent");
      visitor.sends("main form");
      assertThat(visitor.sends("main form")).isEqualTo(422);
      visitor.findsNoBarrier();
      page.locator("input[name=option]").first().check();
      visitor.sends("main form");
      page.fill("#trait-age", "seven");
      assertThat(visitor.sends("main form")).isEqualTo(422);
      visitor.findsNoBarrier();
      visitor.open(link + "/withdrawal");
      assertThat(visitor.sends("main form")).isEqualTo(422);
      visitor.findsNoBarrier();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void isAnsweredWithoutScripts(String language) {
    String link = "/" + language + link();
    try (Visitor visitor = Visitor.withoutScripts(port)) {
      Page page = visitor.open(link);
      page.check("#consent");
      visitor.sends("main form");
      page.locator("input[name=option]").last().check();
      visitor.sends("main form");
      assertThat(page.locator("main form").count()).isZero();
      assertThat(page.locator("a[href$='/crisis']").count()).isPositive();
      assertThat(visitor.cookies()).isZero();
    }
  }

  @Test
  void givesItsTableToThePlanThatComesWithIt() {
    try (Visitor researcher = Visitor.withoutScripts(port)) {
      researcher.as("researcher");
      Page page = researcher.open("/study/surveys");
      researcher.presses(page.locator(".rows a").first());
      String plan = page.locator("pre code").first().textContent();
      researcher.open("/study/analyses/new");
      page.fill("#plan", plan);
      page.selectOption("#survey", new SelectOption().setIndex(1));
      assertThat(researcher.sends("main form")).isEqualTo(303);
      assertThat(page.url()).contains("/study/analyses/");
      page.waitForSelector("main table");
      assertThat(page.locator("main").textContent()).contains("40");
    }
  }

  private String link() {
    try (Visitor kawa = Visitor.withoutScripts(port)) {
      kawa.as("researcher");
      Page page = kawa.open("/study/surveys");
      kawa.presses(page.locator(".rows a").first());
      String address = page.locator("main p code").first().textContent();
      return address.substring(address.indexOf("/survey/"));
    }
  }
}
