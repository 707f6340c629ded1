// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.live;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.engawa.app.door.Stays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * All who listen on this node, and the one thread that tells them. Each second it lets go of
 * whoever may not listen any more.
 */
@Component
final class Listeners implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Listeners.class);

  private static final int MOST_WAITING = 40_000;
  private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(900);
  private static final int STILL_EVERY = 25;
  private static final int MOST_STEPS = 12;

  private final Stays stays;
  private final ObjectProvider<Speaker> speakers;
  private final Map<Nook, Gathering> gatherings = new HashMap<>();
  private final BlockingQueue<Task> tasks = new LinkedBlockingQueue<>(MOST_WAITING);
  private volatile boolean behind;
  private volatile Optional<Thread> teller = Optional.empty();
  private int turn;

  Listeners(Stays stays, ObjectProvider<Speaker> speakers) {
    this.stays = stays;
    this.speakers = speakers;
  }

  void join(Listening line) {
    if (!tasks.offer(new Task.Joins(line))) {
      line.end();
    }
  }

  /** Something stands anew at this number, or stands differently. */
  void tell(Nook nook, int number) {
    if (!tasks.offer(new Task.Arrives(nook, number))) {
      behind = true;
    }
  }

  /** Something may have been missed everywhere. */
  void tellMissed() {
    behind = true;
  }

  @Override
  public void start() {
    Map<String, Speaker> known =
        speakers.stream().collect(toUnmodifiableMap(Speaker::kind, each -> each));
    teller = Optional.of(Thread.ofPlatform().daemon().name("live").start(() -> run(known)));
  }

  @Override
  public void stop() {
    teller.ifPresent(Thread::interrupt);
    teller = Optional.empty();
  }

  @Override
  public boolean isRunning() {
    return teller.isPresent();
  }

  private void run(Map<String, Speaker> known) {
    long next = System.nanoTime();
    while (!Thread.currentThread().isInterrupted()) {
      try {
        Task task = tasks.poll(Math.max(0, next - System.nanoTime()), TimeUnit.NANOSECONDS);
        if (task != null) {
          tryOut(task, known);
        }
        if (System.nanoTime() - next >= 0) {
          look();
          next = System.nanoTime() + LOOK_NANOS;
        }
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** What could not be told now is looked for once more. */
  private void tryOut(Task task, Map<String, Speaker> known) {
    try {
      carryOut(task, known);
    } catch (RuntimeException e) {
      behind = true;
      say(e);
    }
  }

  /** One place that cannot be read must not silence the others. */
  private static boolean tryOut(BooleanSupplier look) {
    try {
      return look.getAsBoolean();
    } catch (RuntimeException e) {
      say(e);
      return true;
    }
  }

  private static void say(RuntimeException e) {
    log.error("Something did not arrive: {} {}", e.getClass().getName(), way(e));
  }

  /**
   * Where it went wrong; what is thrown often may come without a trace, and a message has words.
   */
  private static List<StackTraceElement> way(RuntimeException e) {
    return Arrays.stream(e.getStackTrace()).limit(MOST_STEPS).toList();
  }

  private void carryOut(Task task, Map<String, Speaker> known) {
    switch (task) {
      case Task.Joins(Listening line) -> {
        Nook nook = line.post().listen().nook();
        Optional.ofNullable(known.get(nook.kind()))
            .ifPresentOrElse(speaker -> gathering(nook, speaker).join(line), line::end);
      }
      case Task.Arrives(Nook nook, int number) ->
          Optional.ofNullable(gatherings.get(nook)).ifPresent(there -> there.tell(number));
    }
  }

  private Gathering gathering(Nook nook, Speaker speaker) {
    return gatherings.computeIfAbsent(nook, _ -> new Gathering(nook, speaker, stays));
  }

  private void look() {
    if (behind) {
      behind = false;
      gatherings.values().forEach(there -> tryOut(there::tellMissed));
    }
    turn = (turn + 1) % STILL_EVERY;
    gatherings.values().forEach(there -> there.still(turn, STILL_EVERY));
    gatherings.values().removeIf(there -> !tryOut(there::look));
  }

  private sealed interface Task {
    record Joins(Listening line) implements Task {}

    record Arrives(Nook nook, int number) implements Task {}
  }
}
