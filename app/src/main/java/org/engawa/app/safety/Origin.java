// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import java.util.Locale;

/** Where something that waits came from. */
enum Origin {
  /** A person's own word, from the room. */
  WORD(QueueWord.URGENT),
  /** Words from the crisis page. */
  CRISIS(QueueWord.URGENT),
  /** Worry about somebody who wrote at the boards. */
  BOARD(QueueWord.TODAY),
  /** Worry about somebody who wrote a letter to another from the boards. */
  LETTER(QueueWord.TODAY),
  /** An item of an instrument that its card marks. */
  ITEM(QueueWord.TODAY);

  private final QueueWord first;

  Origin(QueueWord first) {
    this.first = first;
  }

  /** Where it waits until a human moves it. */
  QueueWord first() {
    return first;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
