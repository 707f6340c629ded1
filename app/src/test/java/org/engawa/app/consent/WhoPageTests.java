// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Optional;
import org.engawa.app.consent.WhoPage.ClosedRow;
import org.engawa.app.consent.WhoPage.OpenRow;
import org.engawa.app.consent.WhoPage.PastRow;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.TestVisits;
import org.engawa.app.shell.Visit;
import org.junit.jupiter.api.Test;

class WhoPageTests {

  private static final TemplateEngine PAGES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, WhoPageTests.class.getClassLoader(), "org.engawa.pages");

  @Test
  void takesBackWithOnePressThatCarriesTheToken() {
    String html = html(page(Language.EN, Door.ROOM));
    assertThat(html)
        .contains("<form method=\"post\" action=\"/room/who/grants/17/withdrawal\">")
        .contains("name=\"_csrf\" value=\"token\"")
        .contains("aria-label=\"Take back: My map\"")
        .contains("href=\"/room/who/open/check-ins\"")
        .contains("href=\"/room/who?exact=1\"")
        .contains("href=\"/room/erase\"");
  }

  @Test
  void saysTheSameAboutTheFamilyToEverybody() {
    assertThat(html(page(Language.EN, Door.ROOM))).contains("Your family sees nothing from");
    assertThat(html(page(Language.JA, Door.ROOM))).contains("家族には何も見えません");
    assertThat(html(page(Language.EN, Door.HOME)))
        .contains("Nobody in your family sees anything from these pages")
        .doesNotContain("/room/");
  }

  @Test
  void escapesTheReasonThatSomebodyGave() {
    assertThat(html(page(Language.EN, Door.ROOM)))
        .contains("&lt;b&gt;away")
        .doesNotContain("<b>away");
  }

  @Test
  void leadsToTheOneTextThatIsOpen() {
    assertThat(html(page(Language.EN, Door.HOME))).contains("<a href=\"/home#note-9\">My map</a>");
  }

  @Test
  void asksAgainWhenNobodyWasChosen() {
    OpenPage page =
        new OpenPage(
            visit(Language.EN).frame(Door.ROOM, "consent.title"),
            "map",
            "My map",
            "Whoever you choose sees your map.",
            List.of(new OpenPage.Choice("3", "Mori")),
            true);
    assertThat(page.status()).isEqualTo(422);
    assertThat(html(page)).contains("id=\"unanswered\"").doesNotContain("checked");
  }

  private static WhoPage page(Language language, Door door) {
    return new WhoPage(
        visit(language).frame(door, "consent.title"),
        List.of(new OpenRow("17", "My map", "Open to Mori", false, Optional.of("/home#note-9"))),
        door == Door.ROOM
            ? List.of(new ClosedRow("/room/who/open/check-ins", "My check-ins"))
            : List.of(),
        "Research gets nothing.",
        List.of(new PastRow("This week", "Mori looked at your map.", "Reason: <b>away")),
        false);
  }

  private static Visit visit(Language language) {
    return TestVisits.signedIn(language, "/room/who");
  }

  private static String html(Page page) {
    StringOutput output = new StringOutput();
    PAGES.render(page.template() + ".jte", page, output);
    return output.toString();
  }
}
