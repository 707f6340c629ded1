// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.journal;

import java.time.Instant;
import java.util.Optional;
import org.engawa.measure.instrument.Answers;

/**
 * What a person said about how things are.
 *
 * @param answers to the items that were asked
 * @param words the person's own, when there are any and the reader may open them
 */
public record CheckIn(CheckInId id, Instant keptAt, Answers answers, Optional<String> words) {

  @Override
  public String toString() {
    return "CheckIn[" + id.value() + "]";
  }
}
