// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.engawa.app.TestHouse;

/** Waits for erasures as a person's page does. */
final class TestErasures {

  private TestErasures() {}

  static ErasureState whenGone(TestHouse house, Erasure erasure) {
    ErasureState state = house.get(Erasures.class).state(erasure);
    for (int waited = 0; waited < 600 && !(state instanceof ErasureState.Gone); waited++) {
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      state = house.get(Erasures.class).state(erasure);
    }
    return state;
  }
}
