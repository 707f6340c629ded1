// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.engawa.schema.Tables.SAFETY_ENTRY;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.engawa.app.TestHouse;
import org.engawa.app.shell.Transactions;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A flood of words at once: so many at most in memory, and none lost that was acknowledged. */
class WordsComingTests {

  @Test
  void keepsAFloodOfWordsAndLetsOthersWriteBetween(@TempDir Path folder) throws Exception {
    try (TestHouse house = TestHouse.onSqlite(folder, SafetyContract.FEATURES)) {
      flood(house, 10_000);
    }
  }

  @Test
  void keepsAFloodOfWordsOnPostgres(@TempDir Path folder) throws Exception {
    try (TestHouse house = TestHouse.onPostgres(folder, SafetyContract.FEATURES)) {
      flood(house, 3_000);
    }
  }

  private static void flood(TestHouse house, int flood) throws InterruptedException {
    WordsComing coming = house.get(WordsComing.class);
    AtomicInteger acknowledged = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicLong slowest = new AtomicLong();
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < flood; i++) {
        byte[] receipt = ByteBuffer.allocate(32).putInt(i).array();
        people.submit(
            () ->
                coming.inAPlace(
                    () -> {
                      most.accumulateAndGet(coming.inside(), Math::max);
                      coming.keep("word", receipt);
                      return acknowledged.incrementAndGet();
                    }));
      }
      while (acknowledged.get() < flood - 200) {
        slowest.accumulateAndGet(timeToWrite(house), Math::max);
        TimeUnit.MILLISECONDS.sleep(20);
      }
    }
    assertThat(acknowledged).hasValue(flood);
    assertThat(kept(house)).isEqualTo(flood);
    assertThat(most.get()).isBetween(2, WordsComing.PLACES);
    assertThat(Duration.ofNanos(slowest.get())).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void acknowledgesNothingThatCouldNotBeWritten(@TempDir Path folder) {
    try (TestHouse house = TestHouse.onSqlite(folder, SafetyContract.FEATURES)) {
      WordsComing coming = house.get(WordsComing.class);
      coming.keep("first", new byte[] {1});
      assertThat(kept(house)).isEqualTo(1);
      assertThatThrownBy(() -> coming.keep("again", new byte[] {1}))
          .isInstanceOf(RuntimeException.class);
      coming.keep("second", new byte[] {2});
      assertThat(kept(house)).isEqualTo(2);
    }
  }

  private static long timeToWrite(TestHouse house) {
    long before = System.nanoTime();
    house.write(() -> house.get(DSLContext.class).execute("select 1"));
    return System.nanoTime() - before;
  }

  private static int kept(TestHouse house) {
    return house
        .get(Transactions.class)
        .read(() -> house.get(DSLContext.class).fetchCount(SAFETY_ENTRY));
  }
}
