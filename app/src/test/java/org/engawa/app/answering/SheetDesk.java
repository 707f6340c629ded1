// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import org.engawa.app.TestHouse;
import org.engawa.app.consent.Access;

/** The desk at which sheets are entered from paper, which a house without pages does not have. */
final class SheetDesk {

  private SheetDesk() {}

  static PaperController of(TestHouse house) {
    return new PaperController(
        house.get(PaperSheets.class),
        house.get(AtTheDesk.class),
        house.get(Unfinished.class),
        house.get(Access.class),
        house.get(ScoreViews.class));
  }
}
