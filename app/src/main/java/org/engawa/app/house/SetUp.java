// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.house;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.Role;
import org.engawa.app.account.StaffMember;
import org.engawa.app.answering.Instruments;
import org.engawa.app.gate.BlockedLoads;
import org.engawa.app.help.Contact;
import org.engawa.app.help.ContactBook;
import org.engawa.app.shell.HouseSettings;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Component;

/** Says what of the house is set up, and nothing about those who come. */
@Component
final class SetUp {

  private static final Set<Role> AT_THE_DESK =
      EnumSet.of(Role.SUPPORTER, Role.CLINICIAN, Role.LEAD);

  private static final Duration SOON = Duration.ofDays(14);

  private final ContactBook contacts;
  private final Accounts accounts;
  private final HouseSettings settings;
  private final Instruments instruments;
  private final BlockedLoads blocked;

  SetUp(
      ContactBook contacts,
      Accounts accounts,
      HouseSettings settings,
      Instruments instruments,
      BlockedLoads blocked) {
    this.contacts = contacts;
    this.accounts = accounts;
    this.settings = settings;
    this.instruments = instruments;
    this.blocked = blocked;
  }

  List<HousePage.Missing> missing(Visit visit) {
    List<HousePage.Missing> missing = new ArrayList<>();
    for (Language language : Language.values()) {
      if (!contacts.ready(language)) {
        missing.add(
            new HousePage.Missing(
                visit.text("house.contacts.missing." + language.code()),
                "/house/contacts",
                visit.text("house.contacts.missing.act")));
      }
    }
    if (contacts.all().stream().anyMatch(contact -> endsSoon(contact, visit.now()))) {
      missing.add(
          new HousePage.Missing(
              visit.text("house.contacts.ending"),
              "/house/contacts",
              visit.text("house.contacts.ending.act")));
    }
    if (!atTheDesk()) {
      missing.add(
          new HousePage.Missing(
              visit.text("house.desk.missing"),
              "/house/staff",
              visit.text("house.desk.missing.act")));
    }
    if (!instruments.refused().isEmpty()) {
      missing.add(
          new HousePage.Missing(
              visit.text("house.instruments.missing"),
              "/house/instruments",
              visit.text("house.instruments.missing.act")));
    }
    if (!settings.onHttps()) {
      missing.add(
          new HousePage.Missing(visit.text("house.https.missing", settings.base()), "", ""));
    }
    return missing;
  }

  List<String> present(Visit visit) {
    List<String> present = new ArrayList<>();
    Arrays.stream(Language.values())
        .filter(contacts::ready)
        .map(language -> visit.text("house.contacts.ready." + language.code()))
        .forEach(present::add);
    if (atTheDesk()) {
      present.add(visit.text("house.desk.ready"));
    }
    if (settings.onHttps()) {
      present.add(visit.text("house.https.ready", settings.base()));
    }
    present.add(
        settings.onPostgres()
            ? visit.text("house.database.postgres", settings.data())
            : visit.text("house.database.sqlite", settings.data()));
    present.add(visit.text("house.keys", settings.keys()));
    present.add(visit.text("house.zone", settings.zone()));
    if (!blocked.byRule().isEmpty()) {
      present.add(visit.text("house.blocked", blocked.byRule()));
    }
    return present;
  }

  /** A check that has ended, or ends within two weeks. */
  private static boolean endsSoon(Contact contact, Instant now) {
    return contact.approved() && !contact.holds(now.plus(SOON));
  }

  private boolean atTheDesk() {
    return accounts.staff().stream()
        .filter(StaffMember::enrolled)
        .flatMap(member -> member.roles().stream())
        .anyMatch(AT_THE_DESK::contains);
  }
}
