// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.time.Clock;
import java.time.Instant;
import org.engawa.app.shell.Transactions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what was to go out a little later. */
@Component
final class SendingLater {

  private final PostRows posts;
  private final VoiceRows voices;
  private final Writers writers;
  private final Places places;
  private final Transactions transactions;
  private final Clock clock;

  SendingLater(
      PostRows posts,
      VoiceRows voices,
      Writers writers,
      Places places,
      Transactions transactions,
      Clock clock) {
    this.posts = posts;
    this.voices = voices;
    this.writers = writers;
    this.places = places;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "PT20S", initialDelayString = "PT20S")
  void sendDue() {
    Instant now = clock.instant();
    if (transactions.read(() -> posts.due(now)).isEmpty()) {
      return;
    }
    transactions.write(() -> posts.due(now).forEach(post -> send(post, now)));
  }

  /** Whoever was paused meanwhile is read by a person, too. */
  private void send(SealedPost post, Instant now) {
    Author author = post.voice().flatMap(voices::author).orElseThrow();
    boolean readFirst = writers.hold(author, now).toRead() > 0;
    if (readFirst || writers.pausedUntil(author, now).isPresent()) {
      posts.state(post.id(), PostState.HELD);
    } else {
      places.show(post);
    }
  }
}
