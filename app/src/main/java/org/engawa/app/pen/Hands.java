// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Viewer;
import org.engawa.app.arrival.Chosen.What;
import org.engawa.app.arrival.ChosenHours;
import org.engawa.app.shell.HouseSettings;
import org.engawa.app.vault.Vault;
import org.engawa.app.veranda.Circle;
import org.springframework.stereotype.Component;

/** Gets from a person to their hand, and keeps at which hours letters arrive there. */
@Component
final class Hands {

  private final HandHours hours;
  private final Accounts accounts;
  private final ChosenHours chosen;
  private final Vault vault;
  private final ZoneId zone;

  Hands(
      HandHours hours, Accounts accounts, ChosenHours chosen, Vault vault, HouseSettings settings) {
    this.hours = hours;
    this.accounts = accounts;
    this.chosen = chosen;
    this.vault = vault;
    this.zone = settings.zone();
  }

  Hand of(PersonId person) {
    return new Hand(vault.lookup("pen hand", person.value().toString()));
  }

  /**
   * The same, held until the transaction of the caller is over, so that many forms at once come one
   * by one; the hours that the person chose are known from now on.
   */
  Hand held(PersonId person) {
    Hand hand = of(person);
    hours.put(hand, chosen.of(person).hours(What.LETTERS));
    return hand;
  }

  /** The circle in which a person exchanges letters; empty when they do not at all. */
  Optional<Circle> circle(Viewer.Person person) {
    return accounts.tonight(person.id())
        ? Optional.empty()
        : Circle.said(accounts.ageBand(person.id()));
  }

  /** When something that is sent then arrives with this hand. */
  Instant arrival(Hand with, Instant sent) {
    return hours.of(with).after(sent, zone);
  }

  ZoneId zone() {
    return zone;
  }
}
