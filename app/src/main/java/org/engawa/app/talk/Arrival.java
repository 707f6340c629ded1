// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

/**
 * How letters arrive with a person.
 *
 * @param hours when
 * @param firstPage whether their first page says that one is there
 */
public record Arrival(ArrivalHours hours, FirstPage firstPage) {

  static final Arrival USUAL = new Arrival(ArrivalHours.AT_ONCE, FirstPage.SAYS_NOTHING);

  /** What the first page says about letters. */
  public enum FirstPage {
    SAYS_NOTHING,
    SAYS_ONE_IS_THERE
  }
}
