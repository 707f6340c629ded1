// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.house;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engawa.app.help.Ages;
import org.engawa.app.help.Channel;
import org.engawa.app.help.Contact;
import org.engawa.app.help.ContactBook;
import org.engawa.app.help.ContactDetails;
import org.engawa.app.help.Standing;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.Visit;

/** Puts contacts into words for whoever looks after them. */
record ContactWords(Visit visit) {

  List<String> readiness(ContactBook contacts) {
    return Arrays.stream(Language.values())
        .map(
            language ->
                visit.text(
                    (contacts.ready(language) ? "house.contacts.ready." : "house.contacts.missing.")
                        + language.code()))
        .toList();
  }

  ContactsPage.Entry entry(Contact contact) {
    ContactDetails details = contact.details();
    String languages =
        details.languages().stream()
            .sorted()
            .map(Language::ownName)
            .collect(Collectors.joining(" · "));
    return new ContactsPage.Entry(
        contact.id().value().toString(),
        details.name(),
        visit.text("house.category." + key(details.category()))
            + " · "
            + country(details.country())
            + " · "
            + languages,
        standing(contact));
  }

  List<String> lines(ContactDetails details) {
    List<String> lines = new ArrayList<>();
    details.channels().stream().map(this::line).forEach(lines::add);
    lines.add(visit.text("help.anonymity." + key(details.anonymity())));
    if (details.free()) {
      lines.add(visit.text("help.free"));
    }
    if (!details.ages().equals(Ages.ALL)) {
      lines.add(visit.text("help.ages", details.ages().from(), details.ages().to()));
    }
    Stream.of(details.region(), details.dataSharing())
        .filter(words -> !words.isEmpty())
        .forEach(lines::add);
    lines.add(visit.text("house.contact.read-at", details.source()));
    return lines;
  }

  boolean retired(Contact contact) {
    return contact.standing() instanceof Standing.Retired;
  }

  private String line(Channel channel) {
    return Stream.of(
            visit.text("help.channel." + key(channel.kind())),
            channel.address(),
            channel.hours(),
            channel.zone(),
            channel.cost(),
            channel.forDeaf() ? visit.text("house.contact.deaf") : "")
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private String standing(Contact contact) {
    return switch (contact.standing()) {
      case Standing.Pending _ -> visit.text("house.standing.pending");
      case Standing.Approved(var by, var at, var expires) ->
          contact.holds(visit.now())
              ? visit.text("house.standing.holds", by, visit.day(at), visit.day(expires))
              : visit.text("house.standing.ended", by, visit.day(at), visit.day(expires));
      case Standing.Retired(var at) -> visit.text("house.standing.retired", visit.day(at));
    };
  }

  private String country(String code) {
    return Locale.of("", code).getDisplayCountry(visit.language().locale());
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
