// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody says who was asked. */
public enum Answer {
  YES,
  RATHER_NOT,
  /** Not from this person any more, under whichever name. */
  NOT_ANY_MORE;

  static Optional<Answer> of(String key) {
    return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
  }

  /** The name in forms and message keys. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
