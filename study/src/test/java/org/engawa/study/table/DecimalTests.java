// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DecimalTests {

  private static final long MOST = 1_000_000_000_000_000_000L;

  @Test
  void isTheNearestDoubleOrSaysThatItDoesNotKnow() {
    var random = new SplittableRandom(3);
    int unknown = 0;
    for (int round = 0; round < 300_000; round++) {
      long digits = random.nextLong(random.nextLong(1, MOST));
      int fraction = random.nextInt(Decimal.DIGITS + 1);
      double found = Decimal.of(digits, fraction);
      if (Double.isNaN(found)) {
        unknown++;
      } else {
        assertThat(found).as(digits + "e-" + fraction).isEqualTo(nearest(digits, fraction));
      }
    }
    assertThat(unknown).isLessThan(3_000);
  }

  @Test
  void isRightBesideTheMiddleOfTwoDoubles() {
    var random = new SplittableRandom(4);
    for (int round = 0; round < 100_000; round++) {
      // One bit more than a double has is exactly such a middle, divided by 5 to some power of it.
      long middle = 2 * random.nextLong(1L << 52, 1L << 53) + 1;
      int fraction = random.nextInt(4);
      long digits = middle * Math.round(Math.pow(5, fraction)) + random.nextInt(-1, 2);
      if (digits >= MOST) {
        continue;
      }
      double found = Decimal.of(digits, fraction);
      if (!Double.isNaN(found)) {
        assertThat(found).as(digits + "e-" + fraction).isEqualTo(nearest(digits, fraction));
      }
    }
  }

  private static double nearest(long digits, int fraction) {
    return new BigDecimal(BigInteger.valueOf(digits), fraction).doubleValue();
  }
}
