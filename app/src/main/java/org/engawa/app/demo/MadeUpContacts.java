// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.engawa.app.help.Ages;
import org.engawa.app.help.Anonymity;
import org.engawa.app.help.Category;
import org.engawa.app.help.Channel;
import org.engawa.app.help.ChannelKind;
import org.engawa.app.help.ContactBook;
import org.engawa.app.help.ContactDetails;
import org.engawa.app.help.ContactId;
import org.engawa.app.shell.Language;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Contacts that lead nowhere: the crisis page of the demo shows no address at all. */
@Component
@ConditionalOnProperty(name = "engawa.demo", havingValue = "true")
final class MadeUpContacts implements Acts {

  private static final Duration HOLDS = Duration.ofDays(90);
  // Reserved for examples by RFC 2606.
  private static final String NOWHERE = "https://centre.example/";

  private final ContactBook book;
  private final List<ContactId> entered = new ArrayList<>();

  MadeUpContacts(ContactBook book) {
    this.book = book;
  }

  @Override
  public boolean play(Moment moment, Cast cast) {
    switch (moment.what()) {
      case "enters-contacts" -> enter();
      case "checks-contacts" -> check(moment.more());
      default -> {
        return false;
      }
    }
    return true;
  }

  private void enter() {
    add(Language.EN, Category.EMERGENCY, "Ambulance (made up)", phone("at any hour"));
    add(Language.EN, Category.CRISIS, "The listening lamp (made up)", chat("in the evenings"));
    add(Language.JA, Category.EMERGENCY, "救急（架空）", phone("いつでも"));
    add(Language.JA, Category.CRISIS, "灯りの相談（架空）", chat("夕方から夜"));
    add(Language.JA, Category.FAMILY_GROUP, "川べりの家族会（架空）", chat("土曜の午後"));
  }

  private void check(String by) {
    entered.forEach(contact -> book.verify(contact, by, HOLDS));
    book.add(
        details(Language.EN, Category.IBASHO, "The open kitchen (made up)", chat("on Sundays")));
  }

  private void add(Language language, Category category, String name, Channel channel) {
    entered.add(book.add(details(language, category, name, channel)));
  }

  private static ContactDetails details(
      Language language, Category category, String name, Channel channel) {
    return new ContactDetails(
        "JP",
        Set.of(language),
        category,
        name,
        List.of(channel),
        Ages.ALL,
        Anonymity.ANONYMOUS,
        true,
        NOWHERE);
  }

  private static Channel chat(String hours) {
    return new Channel(ChannelKind.CHAT, NOWHERE, hours, "", true);
  }

  private static Channel phone(String hours) {
    return new Channel(ChannelKind.TELEPHONE, "0000 0000", hours, "", false);
  }
}
