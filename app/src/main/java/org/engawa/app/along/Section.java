// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.along;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.engawa.app.drawer.Telling;

/**
 * One part of what is taken along.
 *
 * @param name of its two files
 * @param title as the room calls it
 * @param entries read only when the part is written
 */
record Section(String name, String title, Supplier<List<Entry>> entries) {

  /**
   * One entry.
   *
   * @param said as the room tells it
   * @param raw the same by the names of its fields
   */
  public record Entry(Telling said, Map<String, String> raw) {}
}
