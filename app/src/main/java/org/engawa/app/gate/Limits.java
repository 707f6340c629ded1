// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.gate;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.engawa.app.shell.CannotStart;
import org.engawa.app.shell.Overloaded;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How much one source may ask. Signing in is slowed and never locked. */
@Component
public final class Limits {

  private static final int TRIES_AT_ONCE = 200;
  private static final int FREE_TRIES = 9;
  private static final int MOST_NAMES = 10_000;
  private static final Duration LONGEST_FOR_SOURCE = Duration.ofSeconds(30);
  private static final Duration LONGEST_FOR_ANSWERS = Duration.ofSeconds(10);
  private static final Duration LONGEST_FOR_NAME = Duration.ofSeconds(60);

  private final Sources sources;
  private final Pause pause;
  private final TimeMeter time;
  private final Buckets requests;
  private final Buckets signIns;
  private final Buckets asked;
  private final Buckets nicknames;
  private final Buckets answers;
  private final Bucket house;
  private final Map<String, Integer> wrong = new ConcurrentHashMap<>();
  private final Semaphore waiting = new Semaphore(TRIES_AT_ONCE);

  Limits(
      LimitSettings settings,
      @Value("${server.address:0.0.0.0}") InetAddress address,
      Clock clock,
      Pause pause) {
    if ((settings.factor() != 1 || settings.writing() != 1) && !address.isLoopbackAddress()) {
      throw new CannotStart(
          "engawa.limits.factor and .writing are for measuring on this machine; leave them out for "
              + address.getHostAddress()
              + ".");
    }
    long factor = settings.factor();
    this.sources = new Sources(clock, settings.proxies());
    this.pause = pause;
    this.time = new ClockMeter(clock);
    requests =
        new Buckets(
            () -> bucket(200 * factor, Duration.ofMinutes(1), 50 * factor, Duration.ofSeconds(10)));
    signIns = new Buckets(() -> bucket(6 * factor, Duration.ofMinutes(1), 30 * factor, hours(1)));
    asked = new Buckets(() -> bucket(10 * factor, Duration.ofMinutes(1), 60 * factor, hours(24)));
    nicknames = new Buckets(() -> bucket(5 * factor, hours(24), 5 * factor, hours(24)));
    answers = new Buckets(() -> bucket(20 * factor, Duration.ofMinutes(1), 200 * factor, hours(1)));
    house =
        bucket(settings.nicknames() * factor, hours(24), settings.nicknames() * factor, hours(24));
  }

  /** Where a request comes from, as a value that is forgotten each day. */
  public String source(HttpServletRequest request) {
    return sources.of(request);
  }

  /** A session instead, since many sessions may come from one place. */
  String session(String cookie) {
    return sources.hash(cookie);
  }

  boolean request(String source) {
    return requests.of(source).tryConsume(1);
  }

  /** Whether this source may still ask if nicknames are free. */
  public boolean ask(String source) {
    return asked.of(source).tryConsume(1);
  }

  /** Whether this source, and the house, may have one more nickname today. */
  public boolean nickname(String source) {
    return nicknames.of(source).getAvailableTokens() > 0
        && house.tryConsume(1)
        && nicknames.of(source).tryConsume(1);
  }

  /** Waits as long as this source must before its next try with this name. */
  public void beforeTry(String source, String name) {
    take(waitFor(source, name));
  }

  /** Waits as long as this source must before it gives, or takes back, answers without a name. */
  void beforeAnswers(String source) {
    long nanos = answers.of(source).consumeIgnoringRateLimits(1);
    take(nanos <= 0 ? Duration.ZERO : shorter(nanos, LONGEST_FOR_ANSWERS));
  }

  private void take(Duration wait) {
    if (wait.isZero()) {
      return;
    }
    if (!waiting.tryAcquire()) {
      throw new Overloaded();
    }
    try {
      pause.take(wait);
    } finally {
      waiting.release();
    }
  }

  Duration waitFor(String source, String name) {
    long nanos = signIns.of(source).consumeIgnoringRateLimits(1);
    Duration bySource = nanos <= 0 ? Duration.ZERO : shorter(nanos, LONGEST_FOR_SOURCE);
    int tries = wrong.getOrDefault(tried(source, name), 0);
    Duration byName =
        tries < FREE_TRIES
            ? Duration.ZERO
            : shorter(
                Duration.ofSeconds(1L << Math.min(tries - FREE_TRIES, 6)).toNanos(),
                LONGEST_FOR_NAME);
    return bySource.compareTo(byName) > 0 ? bySource : byName;
  }

  /** Remembers that a try of this source with this name was wrong. */
  public void wrong(String source, String name) {
    if (wrong.size() >= MOST_NAMES) {
      wrong.clear();
    }
    wrong.merge(tried(source, name), 1, Integer::sum);
  }

  /** Forgets its wrong tries with this name. */
  public void right(String source, String name) {
    wrong.remove(tried(source, name));
  }

  /**
   * Counted for a name from one source: counted for the name alone, a stranger could keep its owner
   * waiting.
   */
  private String tried(String source, String name) {
    return sources.hash(source + " " + name);
  }

  private Bucket bucket(long whole, Duration period, long burst, Duration burstPeriod) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(whole).refillGreedy(whole, period))
        .addLimit(limit -> limit.capacity(burst).refillGreedy(burst, burstPeriod))
        .withCustomTimePrecision(time)
        .build();
  }

  private static Duration shorter(long nanos, Duration longest) {
    Duration asked = Duration.ofNanos(nanos);
    Duration atLeast = asked.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : asked;
    return atLeast.compareTo(longest) < 0 ? atLeast : longest;
  }

  private static Duration hours(int hours) {
    return Duration.ofHours(hours);
  }

  private record ClockMeter(Clock clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return ChronoUnit.MICROS.between(java.time.Instant.EPOCH, clock.instant()) * 1_000;
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
