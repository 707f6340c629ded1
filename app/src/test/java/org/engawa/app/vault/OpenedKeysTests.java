// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.subtle.Random;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OpenedKeysTests {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private final AtomicInteger loaded = new AtomicInteger();
  private final OwnerId haru = new OwnerId(UUID.randomUUID());
  private Clock now = Clock.fixed(NOON, ZoneOffset.UTC);
  private final OpenedKeys keys = new OpenedKeys(new Moving(), 2);

  @Test
  void loadsAKeyOnce() {
    keys.get(haru, this::load);
    keys.get(haru, this::load);
    assertThat(loaded).hasValue(1);
  }

  @Test
  void loadsAgainAfterAMinute() {
    keys.get(haru, this::load);
    now = Clock.fixed(NOON.plus(Duration.ofSeconds(60)), ZoneOffset.UTC);
    keys.get(haru, this::load);
    assertThat(loaded).hasValue(2);
  }

  @Test
  void keepsOnlyTheLastUsed() {
    keys.get(haru, this::load);
    keys.get(new OwnerId(UUID.randomUUID()), this::load);
    keys.get(haru, this::load);
    keys.get(new OwnerId(UUID.randomUUID()), this::load);
    keys.get(haru, this::load);
    assertThat(loaded).hasValue(3);
    keys.get(new OwnerId(UUID.randomUUID()), this::load);
    keys.get(new OwnerId(UUID.randomUUID()), this::load);
    keys.get(haru, this::load);
    assertThat(loaded).hasValue(6);
  }

  @Test
  void doesNotBringBackAKeyThatWasForgottenWhileItWasRead() {
    keys.get(
        haru,
        owner -> {
          keys.forget(owner);
          return load(owner);
        });
    keys.get(haru, this::load);
    assertThat(loaded).hasValue(2);
  }

  @Test
  void fetchesOnlyThoseThatAreNotAtHand() {
    OwnerId sora = new OwnerId(UUID.randomUUID());
    keys.get(haru, this::load);
    keys.fetch(List.of(haru, sora), lacking -> Map.of(lacking.iterator().next(), load(sora)));
    keys.fetch(List.of(haru, sora), _ -> Map.of(sora, load(sora)));
    keys.get(haru, this::load);
    keys.get(sora, this::load);
    assertThat(loaded).hasValue(2);
  }

  @Test
  void doesNotBringBackAmongSeveralOneThatWasForgotten() {
    keys.fetch(
        List.of(haru),
        _ -> {
          keys.forget(haru);
          return Map.of(haru, load(haru));
        });
    keys.get(haru, this::load);
    assertThat(loaded).hasValue(2);
  }

  private OwnerKey load(OwnerId owner) {
    loaded.incrementAndGet();
    return new OwnerKey(owner, Random.randBytes(32), Optional.empty());
  }

  private final class Moving extends Clock {
    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now.instant();
    }
  }
}
