// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

/** What an operator can turn for one instrument. */
public enum Switch {
  /** The person fills it in, in the room. */
  SELF,
  /** A family fills it in at Home. */
  FAMILY,
  /** Staff enter it from paper at the desk. */
  SUPPORTER,
  /** The safety items that its card marks are asked on the page. */
  SAFETY,
  /** Whether it can be entered anew at all; off is retired. */
  OFFERED;

  /** Where it is turned. */
  public enum Position {
    ON,
    OFF
  }
}
