// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.help;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.engawa.app.TestHouse;
import org.engawa.app.shell.DoorLink;
import org.engawa.app.shell.HouseSettings;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.PageWriter;
import org.engawa.app.shell.Texts;
import org.engawa.app.shell.Transactions;
import org.engawa.app.shell.VisitResolver;
import org.engawa.app.staffing.StaffHours;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The crisis page is there whatever else breaks. */
class CrisisFilterTests {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-03T09:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private TestHouse house;
  private CrisisPages pages;
  private CrisisFilter filter;

  @BeforeEach
  void enter() {
    house =
        TestHouse.onSqlite(
            folder, "org.engawa.app.vault", "org.engawa.app.account", "org.engawa.app.staffing");
    HouseSettings settings = house.get(HouseSettings.class);
    AnnotationConfigApplicationContext shell = new AnnotationConfigApplicationContext();
    shell.registerBean(
        TemplateEngine.class,
        () ->
            TemplateEngine.createPrecompiled(
                null, ContentType.Html, getClass().getClassLoader(), "org.engawa.pages"));
    shell.registerBean(Clock.class, () -> CLOCK);
    shell.registerBean(ZoneId.class, settings::zone);
    shell.registerBean(DoorLink.class, () -> new HelpConfig().libraryLink());
    shell.register(Texts.class, PageWriter.class, VisitResolver.class);
    shell.refresh();
    CrisisWords words = new CrisisWords(shell.getBean(Texts.class), CLOCK, settings, false);
    pages =
        new CrisisPages(
            new Contacts(house.get(DSLContext.class)),
            words,
            house.get(StaffHours.class),
            shell.getBean(PageWriter.class),
            settings);
    filter = new CrisisFilter(pages, shell.getBean(VisitResolver.class));
  }

  @AfterEach
  void leave() {
    house.close();
  }

  @Test
  void answersBeforeAnythingWasWritten() throws Exception {
    MockHttpServletResponse response = get("en");
    assertThat(response.getStatus()).isEqualTo(200);
    assertThat(response.getContentAsString()).contains("has not set up its crisis contacts");
    assertThat(response.getHeader("Set-Cookie")).isNull();
  }

  @Test
  void speaksTheLanguageOfTheReader() throws Exception {
    assertThat(get("ja").getContentAsString()).contains("<html lang=\"ja\"");
    assertThat(get("en").getHeader("Content-Language")).isEqualTo("en");
  }

  @Test
  void writesAPlainFileAtEachChange() throws Exception {
    ContactBook book =
        new ContactBook(
            new Contacts(house.get(DSLContext.class)),
            house.get(Transactions.class),
            CLOCK,
            changed -> {});
    book.verify(book.add(TestContacts.nightLine()), "A. Ono", Duration.ofDays(30));
    pages.rewriteAfter(new ContactsChanged());
    Path file = folder.resolve("data/crisis/en.html");
    assertThat(Files.readString(file)).contains("Night line", "Checked by A. Ono");
    assertThat(get("en").getContentAsByteArray()).isEqualTo(Files.readAllBytes(file));
    assertThat(folder.resolve("data/crisis/en.html.new")).doesNotExist();
  }

  @Test
  void staysWhenTheDatabaseIsGone() throws Exception {
    pages.rewrite();
    house.close();
    assertThat(get("en").getStatus()).isEqualTo(200);
    assertThat(pages.page(Language.JA)).isNotEmpty();
  }

  @Test
  void leavesOtherPathsAlone() throws Exception {
    MockFilterChain chain = new MockFilterChain();
    filter.doFilter(
        new MockHttpServletRequest("GET", "/library"), new MockHttpServletResponse(), chain);
    assertThat(chain.getRequest()).isNotNull();
  }

  private MockHttpServletResponse get(String language) throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/crisis");
    request.addHeader("Accept-Language", language);
    request.addPreferredLocale(Locale.of(language));
    MockHttpServletResponse response = new MockHttpServletResponse();
    filter.doFilter(request, response, new MockFilterChain());
    return response;
  }
}
