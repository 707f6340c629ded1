// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.drawer;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One thing that a person keeps in the room.
 *
 * @param id random; the form carries it, so that a form sent twice is kept once
 * @param keptAt when it was kept first
 * @param fields what it says, by the names of its form
 */
public record Leaf(LeafKind kind, UUID id, Instant keptAt, Map<String, String> fields) {

  /** Keeps its own copy of the fields. */
  public Leaf {
    fields = Map.copyOf(fields);
  }

  /** What a field says, or empty. */
  public String said(String field) {
    return fields.getOrDefault(field, "");
  }

  @Override
  public String toString() {
    return "Leaf[" + kind + " " + id + "]";
  }
}
