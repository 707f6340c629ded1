// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.engawa.app.TestHouse;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many write at once on SQLite. */
final class SharedCommitTests {

  @TempDir Path folder;
  private TestHouse house;
  private DSLContext dsl;

  @BeforeEach
  void open() {
    house = TestHouse.onSqlite(folder);
    dsl = house.get(DSLContext.class);
    house.write(() -> dsl.execute("create table leaf_of_a_tree (name integer not null unique)"));
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void keepsWhatEachWroteAndTellsEachItsOwnResult() {
    List<Future<Integer>> told = atOnce(300, name -> () -> keep(name));
    assertThat(told).extracting(Future::get).containsExactlyElementsOf(numbers(300));
    assertThat(kept()).containsExactlyInAnyOrderElementsOf(numbers(300));
  }

  @Test
  void takesNothingOfTheOthersAlongWhenOneRefuses() {
    List<Future<Integer>> told =
        atOnce(
            100,
            name ->
                () -> {
                  keep(name);
                  if (name % 3 == 0) {
                    throw new IllegalStateException("refused " + name);
                  }
                  return name;
                });
    for (int name = 0; name < told.size(); name++) {
      Future<Integer> one = told.get(name);
      if (name % 3 == 0) {
        assertThatThrownBy(one::get).hasRootCauseMessage("refused " + name);
      }
    }
    assertThat(kept()).containsExactlyInAnyOrderElementsOf(without(100, 3));
  }

  @Test
  void takesNothingOfTheOthersAlongWhenAnInnerWritingRefuses() {
    atOnce(
        60,
        name ->
            () -> {
              keep(name);
              return house.write(() -> name % 2 == 0 ? keep(1_000) + keep(1_000) : keep(-name));
            });
    assertThat(kept()).hasSize(60).contains(1, -1, 59, -59).doesNotContain(0, 2, 1_000);
  }

  @Test
  void showsNothingBeforeTheCommit() throws Exception {
    CountDownLatch within = new CountDownLatch(1);
    CountDownLatch looked = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Integer> slow =
          threads.submit(
              () ->
                  house.write(
                      () -> {
                        keep(1);
                        within.countDown();
                        await(looked);
                        return 1;
                      }));
      within.await();
      Future<Integer> next = threads.submit(() -> house.write(() -> keep(2)));
      assertThat(kept()).isEmpty();
      assertThat(next.isDone()).isFalse();
      looked.countDown();
      assertThat(slow.get() + next.get()).isEqualTo(3);
    }
    assertThat(kept()).containsExactlyInAnyOrder(1, 2);
  }

  private int keep(int name) {
    dsl.execute("insert into leaf_of_a_tree (name) values (?)", name);
    return name;
  }

  private List<Integer> kept() {
    return dsl.fetch("select name from leaf_of_a_tree").getValues(0, Integer.class);
  }

  private List<Future<Integer>> atOnce(int many, Work work) {
    List<Future<Integer>> told = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int name = 0; name < many; name++) {
        Supplier<Integer> one = work.of(name);
        told.add(threads.submit(() -> house.write(one)));
      }
    }
    return told;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Integer> numbers(int many) {
    return without(many, many + 1);
  }

  private static List<Integer> without(int many, int every) {
    List<Integer> some = new ArrayList<>();
    for (int name = 0; name < many; name++) {
      if (name % every != 0 || every > many) {
        some.add(name);
      }
    }
    return some;
  }

  private interface Work {
    Supplier<Integer> of(int name);
  }
}
