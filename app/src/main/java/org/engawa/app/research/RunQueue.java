// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.engawa.study.plan.Step;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Reckons one analysis after the other, beside everything else that the house does. One at once and
 * few that wait, since each holds its table in memory.
 */
@Component
final class RunQueue implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(RunQueue.class);
  private static final int MOST_WAITING = 3;

  private final Map<AnalysisId, Job> jobs = new ConcurrentHashMap<>();
  private final ThreadPoolExecutor one =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(MOST_WAITING),
          Thread.ofPlatform().daemon().name("analyses").factory());

  /** Takes it on; says false when too many wait already. */
  boolean offer(AnalysisId id, Work work, Consumer<Found> ends) {
    Job job = new Job(work.steps());
    jobs.put(id, job);
    try {
      one.execute(
          () -> {
            try {
              ends.accept(found(job, work));
            } catch (RuntimeException e) {
              // Who erased their account meanwhile has no key any more under which to keep it.
              log.error("an analysis could not be kept: {}", e.getClass().getName());
            } finally {
              jobs.remove(id);
              job.over.countDown();
            }
          });
      return true;
    } catch (RejectedExecutionException _) {
      jobs.remove(id);
      return false;
    }
  }

  private static Found found(Job job, Work work) {
    try {
      job.begins(0, "");
      return work.run(job::begins);
    } catch (StopAsked _) {
      return new Found.Stopped();
    } catch (RuntimeException e) {
      log.error("an analysis met {}", e.getClass().getName());
      return new Found.Refused(
          java.util.List.of("the program met something that it did not expect, and stopped"));
    }
  }

  /** Where it is; empty when it has ended. */
  Optional<Stage> stage(AnalysisId id) {
    return Optional.ofNullable(jobs.get(id)).map(job -> job.stage);
  }

  /** Stops it before its next step. */
  void stop(AnalysisId id) {
    Optional.ofNullable(jobs.get(id)).ifPresent(job -> job.stopAsked = true);
  }

  /** Waits a moment, so that what is short is shown at once. */
  void linger(AnalysisId id, Duration atMost) {
    Job job = jobs.get(id);
    if (job != null) {
      try {
        boolean over = job.over.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        log.debug("over: {}", over);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void destroy() {
    jobs.values().forEach(job -> job.stopAsked = true);
    one.shutdownNow();
  }

  /** What is reckoned. */
  interface Work {

    /** How many steps there are. */
    int steps();

    /** Does all of them, and tells of each before it is done. */
    Found run(Consumer<Step> begins);
  }

  private static final class Job {

    private final int steps;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile Stage stage = new Stage.Waiting();
    private volatile boolean stopAsked;
    private int step;

    Job(int steps) {
      this.steps = steps;
    }

    void begins(Step next) {
      begins(++step, next.kind());
    }

    void begins(int at, String kind) {
      if (stopAsked) {
        throw new StopAsked();
      }
      stage = new Stage.Reckoning(at, steps, kind);
    }
  }

  /** Leaves the run between two of its steps. */
  private static final class StopAsked extends RuntimeException {
    StopAsked() {
      super("stop asked", null, false, false);
    }
  }
}
