// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RotationTests {

  @Test
  void asksTheNextThree() {
    var rotation = new Rotation(12, 3);

    assertThat(rotation.after(0)).containsExactly(1, 2, 3);
    assertThat(rotation.after(3)).containsExactly(10, 11, 12);
    assertThat(rotation.after(4)).containsExactly(1, 2, 3);
    assertThat(rotation.after(Long.MAX_VALUE)).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({"12, 3", "10, 3", "7, 7", "5, 1"})
  void asksEachItemEquallyOften(int items, int atOnce) {
    var rotation = new Rotation(items, atOnce);
    for (int times = 1; times <= 50; times++) {
      int[] asked = new int[items];
      IntStream.range(0, times)
          .boxed()
          .flatMap(time -> rotation.after(time).stream())
          .forEach(item -> asked[item - 1]++);

      var often = IntStream.of(asked).summaryStatistics();
      assertThat(often.getMax() - often.getMin()).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void refusesToAskMoreThanThereAre() {
    assertThatThrownBy(() -> new Rotation(2, 3)).hasMessageContaining("3 of 2");
    assertThatThrownBy(() -> new Rotation(12, 3).after(-1)).hasMessageContaining("-1");
  }
}
