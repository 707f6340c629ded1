// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.demo;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.OneTimeWords;
import org.engawa.app.account.Role;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.care.Cases;
import org.engawa.app.care.Joinings;
import org.engawa.app.consent.Relations;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Language;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What the staff of the story do. */
@Component
@ConditionalOnProperty(name = "engawa.demo", havingValue = "true")
final class DeskActs implements Acts {

  private final Accounts accounts;
  private final Cases cases;
  private final Joinings joinings;
  private final Relations relations;
  private final SecureRandom random = new SecureRandom();

  DeskActs(Accounts accounts, Cases cases, Joinings joinings, Relations relations) {
    this.accounts = accounts;
    this.cases = cases;
    this.joinings = joinings;
    this.relations = relations;
  }

  @Override
  public boolean play(Moment moment, Cast cast) {
    switch (moment.what()) {
      case "works" -> work(moment, cast);
      case "opens-case" ->
          cast.begin(moment.first(), cases.open(cast.staff(moment.who()), moment.after(1)));
      case "takes" ->
          relations.assign(cast.careCase(moment.first()), cast.staff(moment.who()).id());
      case "hands-words" -> hand(moment, cast);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Nobody knows these passwords: staff of the demo come in through the demo's page. */
  private void work(Moment moment, Cast cast) {
    Set<Role> roles =
        Arrays.stream(moment.first().split(",")).map(Role::valueOf).collect(Collectors.toSet());
    String name = moment.after(1);
    StaffId id = accounts.admitStaff(name, roles, HexFormat.of().formatHex(drawn()), drawn());
    cast.add(
        new Guest(moment.who(), door(roles), id.value(), name, Optional.empty()),
        new Viewer.Staff(id, roles),
        Language.EN);
  }

  private static Door door(Set<Role> roles) {
    if (roles.equals(Set.of(Role.OPERATOR))) {
      return Door.HOUSE;
    }
    return roles.equals(Set.of(Role.RESEARCHER)) ? Door.STUDY : Door.DESK;
  }

  private void hand(Moment moment, Cast cast) {
    OneTimeWords words =
        joinings.make(
            cast.staff(moment.who()), cast.careCase(moment.first()), cast.language(moment.word(1)));
    cast.hand(String.join(" ", words.words()));
  }

  private byte[] drawn() {
    byte[] bytes = new byte[20];
    random.nextBytes(bytes);
    return bytes;
  }
}
