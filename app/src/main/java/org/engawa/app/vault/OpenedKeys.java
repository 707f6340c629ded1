// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
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

  /** Those of the owners whose keys are not at hand. */
  synchronized Set<OwnerId> lacking(Collection<OwnerId> owners) {
    Instant now = clock.instant();
    Set<OwnerId> lacking = new HashSet<>();
    for (OwnerId owner : owners) {
      Opened known = opened.get(owner);
      if (known == null || !now.isBefore(known.until())) {
        lacking.add(owner);
      }
    }
    return lacking;
  }

  /** Reads several keys at once; an owner without a key is left out. */
  void fetch(Collection<OwnerId> owners, Function<Set<OwnerId>, Map<OwnerId, OwnerKey>> load) {
    long before;
    synchronized (this) {
      before = forgotten;
    }
    Set<OwnerId> lacking = lacking(owners);
    if (lacking.isEmpty()) {
      return;
    }
    Map<OwnerId, OwnerKey> found = load.apply(lacking);
    Instant until = clock.instant().plus(LONGEST);
    synchronized (this) {
      if (before == forgotten) {
        found.forEach((owner, key) -> opened.put(owner, new Opened(key, until)));
      }
    }
  }

  synchronized void forget(OwnerId owner) {
    forgotten++;
    opened.remove(owner);
  }

  private record Opened(OwnerKey key, Instant until) {}
}
