// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.engawa.app.HandClock;
import org.junit.jupiter.api.Test;

class HandOverTests {

  private final HandClock clock = new HandClock();
  private final HandOver handOver = new HandOver(clock);
  private final String sealed =
      handOver.seal("a", Duration.ofMinutes(10), Map.of("words", "heron & barley = 月"));

  @Test
  void handsOnWhatItSealedAndShowsNothingOfIt() {
    assertThat(handOver.open("a", sealed).orElseThrow())
        .containsEntry("words", "heron & barley = 月");
    assertThat(sealed).doesNotContain("heron");
  }

  @Test
  void refusesWhatIsOldChangedOrForAnotherPage() {
    char last = sealed.charAt(sealed.length() - 2);
    String changed =
        sealed.substring(0, sealed.length() - 2)
            + (last == 'A' ? 'B' : 'A')
            + sealed.substring(sealed.length() - 1);
    assertThat(handOver.open("a", changed)).isEmpty();
    assertThat(handOver.open("b", sealed)).isEmpty();
    assertThat(handOver.open("a", "")).isEmpty();
    assertThat(new HandOver(clock).open("a", sealed)).isEmpty();
    clock.move(Duration.ofMinutes(11));
    assertThat(handOver.open("a", sealed)).isEmpty();
  }
}
