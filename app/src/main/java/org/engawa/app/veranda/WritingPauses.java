// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.vault.OwnerId;
import org.springframework.stereotype.Component;

/** Pauses of writing, which bind the one behind every voice wherever somebody writes to others. */
@Component
public final class WritingPauses {

  private final Writers writers;
  private final VoiceRows rows;
  private final Voices voices;
  private final Clock clock;

  WritingPauses(Writers writers, VoiceRows rows, Voices voices, Clock clock) {
    this.writers = writers;
    this.rows = rows;
    this.voices = voices;
    this.clock = clock;
  }

  /** Until when a person does not write; empty when they may. */
  public Optional<Instant> until(Viewer.Person person) {
    return writers.pausedUntil(voices.author(person.id()), clock.instant());
  }

  /** Pauses whoever has this voice, in the transaction of the caller; says until when. */
  public Instant begin(UUID act, OwnerId voice, Duration length) {
    Instant until = clock.instant().plus(length);
    rows.author(new VoiceId(voice.value())).ifPresent(who -> writers.pause(act, who, until));
    return until;
  }

  /** Ends the pauses that these acts began, in the transaction of the caller. */
  public void lift(List<UUID> acts) {
    writers.lift(acts, clock.instant());
  }
}
