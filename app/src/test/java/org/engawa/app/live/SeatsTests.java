// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** There is an end to how many listen at once. */
class SeatsTests {

  @Test
  void letsOneSourceTakeOnlyItsShareAndAllOnlyWhatThereIs() {
    Seats seats = new Seats(new LiveSettings(3, 2));
    Seats.Seat first = seats.take("here").orElseThrow();
    assertThat(seats.take("here")).isPresent();
    assertThat(seats.take("here")).as("more than its share").isEmpty();
    assertThat(seats.take("there")).isPresent();
    assertThat(seats.take("elsewhere")).as("more than there is").isEmpty();
    first.giveBack();
    first.giveBack();
    assertThat(seats.taken()).as("one was given back, though it was said twice").isEqualTo(2);
    assertThat(seats.take("elsewhere")).isPresent();
    assertThat(seats.take("here")).as("more than there is").isEmpty();
  }
}
