// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import org.engawa.app.arrival.Chosen;

/**
 * How letters arrive with a person.
 *
 * @param chosen at which hours, and what else comes at them
 * @param firstPage whether their first page says that one is there
 */
public record Arrival(Chosen chosen, FirstPage firstPage) {

  static final Arrival USUAL = new Arrival(Chosen.USUAL, FirstPage.SAYS_NOTHING);

  /** What the first page says about letters. */
  public enum FirstPage {
    SAYS_NOTHING,
    SAYS_ONE_IS_THERE
  }
}
