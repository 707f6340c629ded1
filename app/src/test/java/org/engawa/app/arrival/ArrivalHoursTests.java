// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArrivalHoursTests {

  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final ArrivalHours TWICE = new ArrivalHours(Set.of(9, 18));

  @Test
  void waitForTheNextHourOfTheHouse() {
    assertThat(TWICE.after(Instant.parse("2026-11-22T01:00:00Z"), TOKYO))
        .isEqualTo(Instant.parse("2026-11-22T09:00:00Z"));
    assertThat(TWICE.after(Instant.parse("2026-11-22T09:00:01Z"), TOKYO))
        .isEqualTo(Instant.parse("2026-11-23T00:00:00Z"));
  }

  @Test
  void takeTheHourItself() {
    Instant nine = Instant.parse("2026-11-22T00:00:00Z");
    assertThat(TWICE.after(nine, TOKYO)).isEqualTo(nine);
  }

  @Test
  void withNoneLettersArriveAtOnce() {
    Instant now = Instant.parse("2026-11-22T01:23:45Z");
    assertThat(ArrivalHours.AT_ONCE.after(now, TOKYO)).isEqualTo(now);
  }

  @Test
  void areOnlyThoseThatAreOffered() {
    ArrivalHours hours = ArrivalHours.of(List.of("9", "18", "17", "x", "-1"));
    assertThat(hours).isEqualTo(TWICE);
    assertThat(ArrivalHours.read(hours.text())).isEqualTo(TWICE);
    assertThat(ArrivalHours.read("")).isEqualTo(ArrivalHours.AT_ONCE);
    assertThatThrownBy(() -> new ArrivalHours(Set.of(24)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
