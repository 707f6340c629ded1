// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** There is an end to how many listen at once. */
class SeatsTests {

  @Test
  void letsOneSourceTakeOnlyItsShareAndAllOnlyWhatThereIs() {
    Seats seats = new Seats(new LiveSettings(3, 2));
    assertThat(seats.take("here")).isTrue();
    assertThat(seats.take("here")).isTrue();
    assertThat(seats.take("here")).as("more than its share").isFalse();
    assertThat(seats.take("there")).isTrue();
    assertThat(seats.take("elsewhere")).as("more than there is").isFalse();
    seats.giveBack("here");
    assertThat(seats.take("elsewhere")).isTrue();
    assertThat(seats.taken()).isEqualTo(3);
  }
}
