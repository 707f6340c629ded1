// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.engawa.app.TestHouse;
import org.engawa.app.vault.AuditChain;
import org.engawa.app.vault.AuditVerdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is there after the program was killed in the middle of writing. */
abstract class KillContract {

  private static final int EACH = 200;
  private static final List<String> NAMES = List.of("haru", "sora", "nagi", "yuki", "kumo");
  private static final List<Integer> KILLED_AFTER = List.of(300, 700);
  private static final int AT_ONCE = 4;

  private final Queue<Writing> unwritten = new ConcurrentLinkedQueue<>();
  private final Set<Writing> acknowledged = ConcurrentHashMap.newKeySet();

  @TempDir Path folder;

  /** The address of PostgreSQL, or empty for SQLite. */
  abstract String db();

  /** Asks the database itself whether its files are whole. */
  abstract void requireWhole(Path data);

  @Test
  void keepsEveryAcknowledgedCheckInThroughKills() throws InterruptedException {
    RunningHouse house = RunningHouse.open(folder, db());
    List<Walker> people = comeIn(house);
    List<Writing> all = writings();
    unwritten.addAll(all);
    for (int after : KILLED_AFTER) {
      write(at(people, house), Optional.of(new Killing(house, after)));
      assertThat(acknowledged.size()).isBetween(after, all.size() - 1);
      requireWhole(folder.resolve("data"));
      house = RunningHouse.open(folder, db());
    }
    try (RunningHouse last = house) {
      assertThat(kept(at(people, last))).doesNotHaveDuplicates().containsAll(acknowledged);
      write(at(people, last), Optional.empty());
      assertThat(kept(at(people, last))).containsExactlyInAnyOrderElementsOf(all);
    }
    requireWhole(folder.resolve("data"));
    try (TestHouse vault = TestHouse.open(folder, db(), "org.engawa.app.vault")) {
      assertThat(vault.get(AuditChain.class).verify(List.of()))
          .isInstanceOf(AuditVerdict.Whole.class);
    }
  }

  private static List<Walker> comeIn(RunningHouse house) {
    return NAMES.stream()
        .map(name -> Doorstep.enterAt(house.port(), "/come-in", name).walker())
        .toList();
  }

  private static List<Writing> writings() {
    return IntStream.range(0, EACH * NAMES.size())
        .mapToObj(number -> new Writing(number % NAMES.size(), UUID.randomUUID().toString()))
        .toList();
  }

  private static List<Walker> at(List<Walker> people, RunningHouse house) {
    return people.stream().map(walker -> walker.at(house.port())).toList();
  }

  /** Several write at once until all is written or the house is dead. */
  private void write(List<Walker> people, Optional<Killing> killing) throws InterruptedException {
    people.forEach(walker -> walker.get("/room"));
    List<Thread> threads =
        IntStream.range(0, AT_ONCE)
            .mapToObj(_ -> Thread.ofPlatform().start(() -> writeOn(people, killing)))
            .toList();
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void writeOn(List<Walker> people, Optional<Killing> killing) {
    for (Writing next = unwritten.poll(); next != null; next = unwritten.poll()) {
      try {
        Answer answer = people.get(next.person()).postCheckIn(next.id());
        assertThat(answer.status()).isEqualTo(303);
        acknowledged.add(next);
        killing.filter(due -> acknowledged.size() >= due.after()).ifPresent(Killing::now);
      } catch (UncheckedIOException _) {
        // Nobody knows whether it was kept: whoever wrote it sends it once more.
        unwritten.add(next);
        return;
      }
    }
  }

  private static List<Writing> kept(List<Walker> people) {
    List<Writing> kept = new ArrayList<>();
    for (int person = 0; person < people.size(); person++) {
      List<String> page;
      int after = 0;
      do {
        Answer answer = people.get(person).get("/room/check-ins?after=" + after);
        page = answer.all("action=\"/room/check-ins/([0-9a-f-]{36})/removal\"");
        for (String id : page) {
          kept.add(new Writing(person, id));
        }
        after += page.size();
      } while (!page.isEmpty());
    }
    return kept;
  }

  private record Writing(int person, String id) {}

  private record Killing(RunningHouse house, int after) {
    void now() {
      house.kill();
    }
  }
}
