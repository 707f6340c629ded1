// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

/** Where a talk stands. */
public enum TalkState {
  /** The supporter named a time that the person may choose. */
  OFFERED,
  /** The person asked for a time. */
  ASKED,
  /** Both want it. */
  PLANNED,
  /** One of the two let it be, or the person stepped down. */
  LET_BE,
  /** It took place, and one of the two stopped. */
  ENDED;

  boolean isAhead() {
    return this == OFFERED || this == ASKED || this == PLANNED;
  }
}
