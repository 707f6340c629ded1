// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithdrawalCodeTests {

  private static final WithdrawalCode CODE = new WithdrawalCode("k7qm0x1pv9dt");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "k7qm-0x1p-v9dt",
        "K7QM 0X1P V9DT",
        "ｋ７ｑｍ－０ｘ１ｐ－ｖ９ｄｔ",
        "k7qmーOxLpーv9dt",
        " k7qm0x1pv9dt "
      })
  void readsWhatIsTypedInOtherWays(String typed) {
    assertThat(WithdrawalCode.parse(typed)).hasValue(CODE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "k7qm-0x1p-v9d", "k7qm-0x1p-v9dtt", "k7qm-0x1p-v9du", "'; drop table"})
  void readsNothingElse(String typed) {
    assertThat(WithdrawalCode.parse(typed)).isEmpty();
  }

  @Test
  void isDrawnFromAllItsLetters() {
    SplittableRandom random = new SplittableRandom(3);
    String many = "";
    for (int i = 0; i < 100; i++) {
      WithdrawalCode code = WithdrawalCode.draw(random);
      assertThat(WithdrawalCode.parse(code.shown())).hasValue(code);
      many += code.text();
    }
    assertThat(many.chars().distinct().count()).isEqualTo(32);
    assertThat(CODE.toString()).doesNotContain("k7qm");
  }
}
