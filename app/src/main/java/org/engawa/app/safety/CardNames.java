// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import org.engawa.app.answering.Instruments;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Component;

/** What an instrument is called, behind each door. */
@Component
final class CardNames {

  private final Instruments instruments;

  CardNames(Instruments instruments) {
    this.instruments = instruments;
  }

  /** For the person: as the room calls it. */
  String title(Visit visit, String card) {
    return instruments
        .card(card)
        .map(
            found ->
                instruments
                    .wording(found, visit.language())
                    .map(it -> it.title())
                    .orElse(found.roomTitle().in(visit.language().code())))
        .orElse(card);
  }

  /** For the staff. */
  String full(String card) {
    return instruments.card(card).map(found -> found.title()).orElse(card);
  }
}
