// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.Transactions;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the contact book promises on every database. */
abstract class ContactsContract {

  private static final Instant NOW = Instant.parse("2026-11-03T09:00:00Z");

  @TempDir Path folder;
  private final List<Object> events = new ArrayList<>();
  private TestHouse house;
  private ContactBook book;

  abstract TestHouse open();

  @BeforeEach
  void enter() {
    house = open();
    book = at(NOW);
  }

  @AfterEach
  void leave() {
    house.close();
  }

  @Test
  void keepsWhatWasEntered() {
    ContactId id = book.add(TestContacts.nightLine());
    assertThat(book.find(id))
        .contains(new Contact(id, TestContacts.nightLine(), new Standing.Pending()));
    assertThat(book.all()).hasSize(1);
    assertThat(events).containsExactly(new ContactsChanged());
  }

  @Test
  void showsNothingThatNobodyHasVerified() {
    ContactId id = book.add(TestContacts.nightLine());
    assertThat(book.listed(Language.EN, Category.CRISIS)).isEmpty();
    assertThat(book.verify(id, "A. Ono", Duration.ofDays(30))).isTrue();
    assertThat(book.listed(Language.EN, Category.CRISIS))
        .extracting(Contact::standing)
        .containsExactly(new Standing.Approved("A. Ono", NOW, NOW.plus(Duration.ofDays(30))));
    assertThat(book.listed(Language.JA, Category.CRISIS)).isEmpty();
  }

  @Test
  void isReadyWithAnEmergencyAndACrisisContact() {
    assertThat(book.ready(Language.EN)).isFalse();
    book.verify(book.add(TestContacts.emergency()), "A. Ono", Standing.LONGEST);
    assertThat(book.ready(Language.EN)).isFalse();
    book.verify(book.add(TestContacts.nightLine()), "A. Ono", Duration.ofDays(30));
    assertThat(book.ready(Language.EN)).isTrue();
    assertThat(book.ready(Language.JA)).isFalse();
    assertThat(at(NOW.plus(Duration.ofDays(30))).ready(Language.EN)).isFalse();
  }

  @Test
  void waitsToBeVerifiedAgainAfterACorrection() {
    ContactId id = book.add(TestContacts.nightLine());
    book.verify(id, "A. Ono", Duration.ofDays(30));
    assertThat(book.correct(id, TestContacts.dayLine())).isTrue();
    assertThat(book.find(id))
        .contains(new Contact(id, TestContacts.dayLine(), new Standing.Pending()));
  }

  @Test
  void takesARetiredContactFromThePages() {
    ContactId id = book.add(TestContacts.nightLine());
    book.verify(id, "A. Ono", Duration.ofDays(30));
    assertThat(book.retire(id)).isTrue();
    assertThat(book.listed(Language.EN, Category.CRISIS)).isEmpty();
    assertThat(book.find(id).orElseThrow().standing()).isEqualTo(new Standing.Retired(NOW));
  }

  @Test
  void refusesACheckWithoutANameOrForTooLong() {
    ContactId id = book.add(TestContacts.nightLine());
    assertThatThrownBy(() -> book.verify(id, " ", Duration.ofDays(30)))
        .hasMessageContaining("verified by");
    assertThatThrownBy(() -> book.verify(id, "A. Ono", Duration.ofDays(91)))
        .hasMessageContaining("90 days");
    assertThat(book.find(id).orElseThrow().standing()).isEqualTo(new Standing.Pending());
  }

  @Test
  void saysWhenThereIsNoSuchContact() {
    ContactId nobody = new ContactId(UUID.randomUUID());
    assertThat(book.find(nobody)).isEmpty();
    assertThat(book.verify(nobody, "A. Ono", Duration.ofDays(30))).isFalse();
    assertThat(book.retire(nobody)).isFalse();
    assertThat(events).isEmpty();
  }

  @Test
  void keepsWhereItIsAndWhatItDoesWithWhatItHears() {
    Channel chat =
        new Channel(
            ChannelKind.CHAT, "https://chat.example.org/", "nine to five", "Asia/Tokyo", "", true);
    ContactDetails details = details("A bench", chat, "https://example.org/about");
    ContactId id = book.add(details);
    assertThat(book.find(id).orElseThrow().details()).isEqualTo(details);
    assertThat(details.region()).isEqualTo("the north");
    assertThat(details.dataSharing()).isEqualTo("It tells nobody.");
    assertThatThrownBy(
            () -> new Channel(ChannelKind.CHAT, "https://example.org/", "", "Tokyo", "", true))
        .hasMessageContaining("zone");
  }

  @Test
  void takesWhatUsesForceFromThePagesAndLetsItNotComeBack() {
    Channel web = new Channel(ChannelKind.WEB, "https://help.force.example/", "", "", "", true);
    ContactId there = book.add(details("A house", web, "https://example.org/about"));
    ContactId other = book.add(TestContacts.nightLine());
    Blocklist blocklist =
        new Blocklist(
            new BlockedRows(house.get(DSLContext.class)), book, house.get(Transactions.class));
    Blocked blocked =
        new Blocked(UUID.randomUUID(), "ＦＯＲＣＥ House", "force.example", "It uses force.", NOW);
    blocklist.block(blocked);
    assertThat(blocklist.all()).containsExactly(blocked);
    assertThat(book.find(there).orElseThrow().standing()).isEqualTo(new Standing.Retired(NOW));
    assertThat(book.find(other).orElseThrow().standing()).isEqualTo(new Standing.Pending());
    Channel mail = new Channel(ChannelKind.MAIL, "a@force.example", "", "", "", true);
    String here = "https://example.org/";
    assertThat(blocklist.against(details("A house", mail, here))).contains(blocked);
    assertThat(blocklist.against(details("The Force-house", TestContacts.CHAT, here)))
        .contains(blocked);
    assertThat(blocklist.against(details("A house", TestContacts.CHAT, "https://force.example/a")))
        .contains(blocked);
    assertThat(blocklist.against(details("A house", TestContacts.CHAT, "https://noforce.example/")))
        .isEmpty();
    assertThat(blocklist.lift(blocked.id())).isTrue();
    assertThat(blocklist.lift(blocked.id())).isFalse();
    assertThatThrownBy(() -> new Blocked(UUID.randomUUID(), " ", "", "why", NOW))
        .hasMessageContaining("a name or a host");
  }

  private static ContactDetails details(String name, Channel channel, String source) {
    return new ContactDetails(
        "jp",
        "the north",
        Set.of(Language.EN),
        Category.IBASHO,
        name,
        List.of(channel),
        Ages.ALL,
        Anonymity.ANONYMOUS,
        "It tells nobody.",
        true,
        source);
  }

  private ContactBook at(Instant now) {
    return new ContactBook(
        new Contacts(house.get(DSLContext.class)),
        house.get(Transactions.class),
        Clock.fixed(now, ZoneOffset.UTC),
        events::add);
  }
}
