// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import org.engawa.app.shell.HouseSettings;
import org.engawa.app.shell.Transactions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Tells the story of the centre into an empty data folder, before the house opens. */
@Component
@ConditionalOnProperty(name = "engawa.demo", havingValue = "true")
final class MadeUpCentre implements SmartLifecycle {

  private static final long SEED = 7;
  private static final Duration LONGER_THAN_THE_STORY = Duration.ofDays(2000);

  private final Guestbook guestbook;
  private final CentreClock clock;
  private final Transactions transactions;
  private final ZoneId zone;
  private final List<Acts> acts;
  private final SplittableRandom random = new SplittableRandom(SEED);
  private boolean running;

  MadeUpCentre(
      Guestbook guestbook,
      CentreClock clock,
      Transactions transactions,
      HouseSettings settings,
      List<Acts> acts) {
    this.guestbook = guestbook;
    this.clock = clock;
    this.transactions = transactions;
    this.zone = settings.zone();
    this.acts = acts;
  }

  @Override
  public void start() {
    running = true;
    if (!guestbook.written()) {
      Cast cast = new Cast();
      Instant today = clock.instant();
      clock.stand(today.minus(LONGER_THAN_THE_STORY));
      try {
        transactions.write(() -> Story.told().forEach(moment -> play(moment, cast, today)));
      } finally {
        clock.go();
      }
      guestbook.write(cast.guests(), cast.wordsForJoining());
    }
  }

  /** Before the web server, which starts among the last. */
  @Override
  public int getPhase() {
    return 0;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void play(Moment moment, Cast cast, Instant today) {
    clock.stand(when(moment, today));
    if (acts.stream().noneMatch(kind -> kind.play(moment, cast))) {
      throw new IllegalArgumentException("nobody can do this in the story: " + moment);
    }
  }

  /** Most of it between noon and the small hours, and never before what was told last. */
  private Instant when(Moment moment, Instant today) {
    Instant day = today.minus(Duration.ofMinutes(Math.round(moment.weeksAgo() * 7 * 24 * 60)));
    Instant noon = day.atZone(zone).toLocalDate().atTime(12, 0).atZone(zone).toInstant();
    Instant later = noon.plus(Duration.ofMinutes(random.nextInt(14 * 60)));
    Instant before = clock.instant();
    return later.isAfter(before) && later.isBefore(today) ? later : before.plusSeconds(1);
  }
}
