// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.time.Clock;
import java.time.Instant;
import org.engawa.app.shell.Transactions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Puts away the cushions whose hour has come; whether anybody still sits there is not known. */
@Component
final class Cushions {

  private final CushionRows rows;
  private final Places places;
  private final Transactions transactions;
  private final Clock clock;

  Cushions(CushionRows rows, Places places, Transactions transactions, Clock clock) {
    this.rows = rows;
    this.places = places;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "PT20S", initialDelayString = "PT20S")
  void putAway() {
    Instant now = clock.instant();
    if (!transactions.read(() -> rows.over(now)).isEmpty()) {
      transactions.write(() -> rows.over(now).forEach(places::takeUp));
    }
  }
}
