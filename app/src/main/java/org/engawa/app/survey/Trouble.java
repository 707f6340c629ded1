// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import java.util.List;

/**
 * Something in the form of a survey that cannot be kept as it is.
 *
 * @param field the field it is about
 * @param key the message that says what is expected
 * @param more what fills the message
 */
public record Trouble(String field, String key, List<String> more) {

  /** Keeps its own copy. */
  public Trouble {
    more = List.copyOf(more);
  }

  static Trouble of(String field, String key, String... more) {
    return new Trouble(field, "survey.say." + key, List.of(more));
  }
}
