// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.help;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.shell.HouseSettings;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class CrisisPageTests {

  private static final Instant NOW = Instant.parse("2026-11-03T09:00:00Z");
  private static final Texts TEXTS =
      new AnnotationConfigApplicationContext(Texts.class).getBean(Texts.class);
  private static final TemplateEngine PAGES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, CrisisPageTests.class.getClassLoader(), "org.engawa.pages");

  @Test
  void saysLoudlyThatNothingIsSetUp() {
    for (Language language : Language.values()) {
      String page = page(language, false, List.of());
      assertThat(page)
          .contains(TEXTS.get(language, "help.crisis.none"))
          .contains(TEXTS.get(language, "help.crisis.anyway.near"))
          .doesNotContain("tel:");
      assertThat(page.replaceAll("<[^>]*>", "")).doesNotContainPattern("\\d{3}");
    }
  }

  @Test
  void showsWrittenWaysBeforeSpokenOnes() {
    String page = page(Language.EN, false, all());
    assertThat(page)
        .containsSubsequence("Emergency", "Night line", "chat.example.org", "tel:", "Day line")
        .contains("Checked by A. Ono on 3 November 2026.")
        .contains("No name needed.")
        .doesNotContain(TEXTS.get(Language.EN, "help.crisis.none"));
  }

  @Test
  void hidesWhatExpiredAsLongAsThereIsAnother() {
    Contact old = approved(TestContacts.dayLine(), NOW.minus(Duration.ofDays(91)));
    assertThat(page(Language.EN, false, List.of(old, checked(TestContacts.nightLine()))))
        .contains("Night line")
        .doesNotContain("Day line");
    assertThat(page(Language.EN, false, List.of(old)))
        .contains("Day line")
        .contains("Last checked by A. Ono on 4 August 2026. It may have changed since then.");
  }

  @Test
  void leadsNowhereInADemo() {
    String page = page(Language.EN, true, all());
    assertThat(page)
        .contains("This centre is made up.")
        .contains("(number)")
        .doesNotContain("tel:")
        .doesNotContain("000-0000-0000")
        .doesNotContain("chat.example.org");
  }

  @Test
  void staysSmallAndNeedsNoScript() {
    for (Language language : Language.values()) {
      String page = page(language, false, all());
      assertThat(page.getBytes(UTF_8).length).isLessThan(20_000);
      assertThat(page).doesNotContain("<script").doesNotContain("style=");
    }
  }

  @Test
  void hasWordsForEverythingAContactCanBe() {
    for (Language language : Language.values()) {
      for (ChannelKind kind : ChannelKind.values()) {
        assertThat(
                TEXTS.has(
                    language, "help.channel." + kind.name().toLowerCase(java.util.Locale.ROOT)))
            .isTrue();
      }
      for (Anonymity anonymity : Anonymity.values()) {
        assertThat(
                TEXTS.has(
                    language,
                    "help.anonymity." + anonymity.name().toLowerCase(java.util.Locale.ROOT)))
            .isTrue();
      }
      for (String category : List.of("abuse", "child_protection", "medical", "family_group")) {
        assertThat(TEXTS.has(language, "help.category." + category)).isTrue();
      }
    }
  }

  private static List<Contact> all() {
    return List.of(
        checked(TestContacts.dayLine()),
        checked(TestContacts.nightLine()),
        checked(TestContacts.emergency()));
  }

  private static Contact checked(ContactDetails details) {
    return approved(details, NOW);
  }

  private static Contact approved(ContactDetails details, Instant at) {
    return new Contact(
        new ContactId(UUID.randomUUID()),
        details,
        new Standing.Approved("A. Ono", at, at.plus(Duration.ofDays(90))));
  }

  private static String page(Language language, boolean demo, List<Contact> contacts) {
    HouseSettings settings =
        new HouseSettings(
            Path.of("target/crisis"),
            Path.of("target/crisis.keys"),
            "",
            URI.create("http://localhost:8080"),
            ZoneId.of("Asia/Tokyo"));
    CrisisWords words = new CrisisWords(TEXTS, Clock.fixed(NOW, ZoneOffset.UTC), settings, demo);
    StringOutput output = new StringOutput();
    PAGES.render("help/crisis.jte", words.page(language, contacts, _ -> Optional.empty()), output);
    return output.toString();
  }
}
