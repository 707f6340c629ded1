// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.live;

import java.util.UUID;

/**
 * Where something can arrive.
 *
 * @param kind the kind of place, such as {@code thread}; lower case letters
 * @param id which one
 */
public record Nook(String kind, UUID id) {

  /** Refuses a kind that could not be told to another node. */
  public Nook {
    if (!kind.matches("[a-z]{1,20}")) {
      throw new IllegalArgumentException("a kind is a word of lower case letters, not " + kind);
    }
  }
}
