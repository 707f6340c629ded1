// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.arrival;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.engawa.app.account.AccountErased;
import org.engawa.app.account.PersonId;
import org.engawa.app.arrival.Chosen.What;
import org.engawa.app.shell.HouseSettings;
import org.engawa.app.shell.Transactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The one clock of a person, by which their letters and the boards come if they want it so. */
@Component
public final class ChosenHours {

  private final HourRows rows;
  private final ApplicationEventPublisher events;
  private final Transactions transactions;
  private final Clock clock;
  private final ZoneId zone;

  ChosenHours(
      HourRows rows,
      ApplicationEventPublisher events,
      Transactions transactions,
      Clock clock,
      HouseSettings settings) {
    this.rows = rows;
    this.events = events;
    this.transactions = transactions;
    this.clock = clock;
    this.zone = settings.zone();
  }

  /** What a person chose. */
  public Chosen of(PersonId person) {
    return transactions.read(() -> rows.of(person)).map(HourRows.Row::chosen).orElse(Chosen.USUAL);
  }

  /** From now on it comes so; what the boards have shown until now stays there. */
  public void choose(PersonId person, Chosen chosen) {
    transactions.write(
        () -> {
          Optional<HourRows.Row> before = rows.of(person);
          if (before.map(HourRows.Row::chosen).filter(chosen::equals).isEmpty()) {
            rows.put(person, new HourRows.Row(chosen, minute(clock.instant())));
            events.publishEvent(new HoursChosen(person, chosen));
          }
        });
  }

  /** When a letter arrives that is sent at a time. */
  public Instant letterArrives(PersonId person, Instant sent) {
    return of(person).hours(What.LETTERS).after(sent, zone);
  }

  /** How far the boards have come to somebody; empty when they come at once. */
  public Optional<Come> boards(PersonId person) {
    return transactions
        .read(() -> rows.of(person))
        .filter(row -> !row.chosen().hours(What.BOARDS).hours().isEmpty())
        .map(row -> come(row, clock.instant()));
  }

  private Come come(HourRows.Row row, Instant now) {
    ArrivalHours hours = row.chosen().hours();
    Instant last = hours.before(now, zone);
    return new Come(
        last.isAfter(row.since()) ? last : row.since(), hours.after(now.plusNanos(1), zone));
  }

  /** Those to whom the boards come at hours. */
  public Set<PersonId> withBoards() {
    return transactions.read(rows::withBoards);
  }

  /** The full minute at which something is there at the latest, which says no more than it must. */
  public static Instant minute(Instant at) {
    return at.plus(Duration.ofMinutes(1)).minusNanos(1).truncatedTo(ChronoUnit.MINUTES);
  }

  @EventListener
  void on(AccountErased erased) {
    if (erased.id() instanceof PersonId person) {
      rows.remove(person);
    }
  }
}
