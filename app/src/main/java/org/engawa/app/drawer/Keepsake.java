// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.drawer;

import java.util.Map;

/**
 * Something that a person takes along.
 *
 * @param said as the room tells it
 * @param raw the same by the names of its fields
 */
public record Keepsake(Telling said, Map<String, String> raw) {

  @Override
  public String toString() {
    return "Keepsake";
  }
}
