// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The keys used last. A key stays at most a minute, so that another node of the house also forgets
 * an erased one.
 */
final class OpenedKeys {

  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final Map<OwnerId, Opened> opened;
  private final Clock clock;
  private long forgotten;

  OpenedKeys(Clock clock, int most) {
    this.clock = clock;
    this.opened =
        new LinkedHashMap<>(64, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<OwnerId, Opened> eldest) {
            return size() > most;
          }
        };
  }

  OwnerKey get(OwnerId owner, Function<OwnerId, OwnerKey> load) {
    Instant now = clock.instant();
    long before;
    synchronized (this) {
      Opened known = opened.get(owner);
      if (known != null && now.isBefore(known.until())) {
        return known.key();
      }
      before = forgotten;
    }
    OwnerKey key = load.apply(owner);
    synchronized (this) {
      // A key that was read before an erasure must not come back after it.
      if (before == forgotten) {
        opened.put(owner, new Opened(key, now.plus(LONGEST)));
      }
    }
    return key;
  }

  synchronized void forget(OwnerId owner) {
    forgotten++;
    opened.remove(owner);
  }

  private record Opened(OwnerKey key, Instant until) {}
}
