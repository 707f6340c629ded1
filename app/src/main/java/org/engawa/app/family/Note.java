// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.family;

import java.time.Instant;

/**
 * What one of a family noticed.
 *
 * @param saw as a camera would tell it
 * @param think what they make of it, kept apart
 */
public record Note(NoteId id, Instant notedAt, String saw, String think) {

  @Override
  public String toString() {
    return "Note[" + id.value() + "]";
  }
}
