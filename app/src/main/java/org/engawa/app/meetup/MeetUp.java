// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.meetup;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.shell.Language;

/**
 * Something to which one may come.
 *
 * @param language the language in which it is written
 * @param place where it is, in words; perhaps empty
 * @param thread the thread of a board that belongs to it
 * @param until when it ends, where that is said
 */
public record MeetUp(
    MeetUpId id,
    Circle circle,
    Language language,
    String title,
    String words,
    Where where,
    String place,
    Optional<UUID> thread,
    Instant begins,
    Optional<Instant> until) {

  /** Refuses one that ends before it begins. */
  public MeetUp {
    if (until.filter(end -> !end.isAfter(begins)).isPresent()) {
      throw new IllegalArgumentException("a meet-up ends after it begins");
    }
  }

  /** Whether it is over: without an end it is, six hours after it began. */
  boolean over(Instant now) {
    return until.orElse(begins.plusSeconds(6 * 60 * 60)).isBefore(now);
  }

  @Override
  public String toString() {
    return "MeetUp[" + id + "]";
  }
}
