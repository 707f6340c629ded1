// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.engawa.app.shell.CannotStart;
import org.engawa.app.shell.Transactions;
import org.engawa.app.talk.Postbox;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells outside, in fixed words and where the operator has set an address, that something waits at
 * the desk: not what, not whose, and at most once in a quarter of an hour, whatever comes.
 */
@Component
@EnableConfigurationProperties(BellSettings.class)
class DeskBell {

  static final String WORDS = "Something waits at the desk";
  static final Duration QUIET = Duration.ofMinutes(15);
  private static final Duration AGAIN = Duration.ofSeconds(50);

  /** What is being written now has its time before it can be seen. */
  private static final Duration BEHIND = Duration.ofSeconds(5);

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Optional<URI> address;
  private final BellRows rows;
  private final SafetyEntryRows entries;
  private final Postbox postbox;
  private final Transactions transactions;
  private final Clock clock;

  DeskBell(
      BellSettings settings,
      BellRows rows,
      SafetyEntryRows entries,
      Postbox postbox,
      Transactions transactions,
      Clock clock) {
    if (settings.wrong()) {
      throw new CannotStart(
          "engawa.alerts.webhook is not an https address (http is taken on localhost only).");
    }
    this.address = settings.address();
    this.rows = rows;
    this.entries = entries;
    this.postbox = postbox;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** On a thread of its own: whoever is slow to answer holds nothing up here. */
  @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT30S")
  void listen() {
    address.ifPresent(to -> Thread.ofVirtual().name("desk-bell").start(() -> ring(to)));
  }

  /** Rings when something came and it has been quiet for long enough. */
  void ring(URI to) {
    Instant now = clock.instant();
    Instant until = now.minus(BEHIND);
    if (transactions.write(() -> begins(now, until))) {
      boolean heard = sent(to);
      transactions.write(
          () -> {
            if (heard) {
              rows.rung(until, now);
            } else {
              rows.failed();
            }
          });
    }
  }

  /** Whether words are sent somewhere. */
  boolean set() {
    return address.isPresent();
  }

  /** Whether the last time nobody there took them. */
  boolean unheard() {
    return set() && transactions.read(rows::state).filter(BellRows.State::failed).isPresent();
  }

  private boolean begins(Instant now, Instant until) {
    rows.begin(until);
    BellRows.State state = rows.state().orElseThrow();
    return !now.isBefore(state.rungAt().plus(QUIET))
        && !now.isBefore(state.triedAt().plus(AGAIN))
        && (entries.came(state.heardUntil(), until)
            || postbox.cameForTheTeam(state.heardUntil(), until))
        && rows.trying(state, now);
  }

  private static boolean sent(URI to) {
    HttpRequest request =
        HttpRequest.newBuilder(to)
            .timeout(PATIENCE)
            .header("Content-Type", "text/plain; charset=utf-8")
            .POST(HttpRequest.BodyPublishers.ofString(WORDS, StandardCharsets.UTF_8))
            .build();
    try (HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build()) {
      int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      return status / 100 == 2;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
