// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.engawa.study.plan.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RunQueueTests {

  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Step STEP = new Step.Describe(List.of(), Optional.empty());

  private final RunQueue queue = new RunQueue();
  private final CountDownLatch door = new CountDownLatch(1);
  private final CountDownLatch inside = new CountDownLatch(1);
  private final List<Found> ended = Collections.synchronizedList(new ArrayList<>());

  @AfterEach
  void close() {
    door.countDown();
    queue.destroy();
  }

  @Test
  void reckonsOneAtOnceAndLetsAFewWait() throws InterruptedException {
    AnalysisId first = AnalysisId.random();
    assertThat(queue.offer(first, waits(), ended::add)).isTrue();
    inside.await();
    assertThat(queue.stage(first)).contains(new Stage.Reckoning(1, 2, "describe"));
    AnalysisId second = AnalysisId.random();
    assertThat(queue.offer(second, waits(), ended::add)).isTrue();
    assertThat(queue.stage(second)).contains(new Stage.Waiting());
    assertThat(queue.offer(AnalysisId.random(), waits(), ended::add)).isTrue();
    AnalysisId last = AnalysisId.random();
    assertThat(queue.offer(last, waits(), ended::add)).isTrue();
    AnalysisId tooMany = AnalysisId.random();
    assertThat(queue.offer(tooMany, waits(), ended::add)).isFalse();
    assertThat(queue.stage(tooMany)).isEmpty();
    door.countDown();
    queue.linger(last, LONG);
    assertThat(ended).hasSize(4).allMatch(Found.Refused.class::isInstance);
    assertThat(queue.stage(first)).isEmpty();
  }

  @Test
  void stopsBeforeTheNextStep() throws InterruptedException {
    AnalysisId id = AnalysisId.random();
    queue.offer(id, waits(), ended::add);
    inside.await();
    queue.stop(id);
    assertThat(ended).isEmpty();
    door.countDown();
    queue.linger(id, LONG);
    assertThat(ended).containsExactly(new Found.Stopped());
  }

  @Test
  void saysOfWhatItDidNotExpectOnlyThatItMetIt() {
    AnalysisId id = AnalysisId.random();
    RunQueue.Work broken =
        work(
            _ -> {
              throw new IllegalStateException("row 7 says 3");
            });
    queue.offer(id, broken, ended::add);
    queue.linger(id, LONG);
    assertThat(ended).singleElement().isInstanceOf(Found.Refused.class);
    assertThat(ended.toString()).doesNotContain("row 7");
  }

  /** Tells of its first step, waits until the door opens, and tells of its second. */
  private RunQueue.Work waits() {
    return work(
        begins -> {
          begins.accept(STEP);
          inside.countDown();
          pass();
          begins.accept(STEP);
        });
  }

  private void pass() {
    try {
      door.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RunQueue.Work work(Consumer<Consumer<Step>> does) {
    return new RunQueue.Work() {
      @Override
      public int steps() {
        return 2;
      }

      @Override
      public Found run(Consumer<Step> begins) {
        does.accept(begins);
        return new Found.Refused(List.of("nothing"));
      }
    };
  }
}
