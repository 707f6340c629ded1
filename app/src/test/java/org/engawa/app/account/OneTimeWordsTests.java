// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.SplittableRandom;
import org.engawa.app.shell.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OneTimeWordsTests {

  @ParameterizedTest
  @EnumSource(Language.class)
  void readsBackWhatItDrewHoweverItIsTyped(Language language) {
    OneTimeWords drawn = OneTimeWords.draw(language, new SplittableRandom(1));
    String typed = String.join("、\u3000", drawn.words()).toUpperCase(Locale.ROOT);

    assertThat(drawn.words()).hasSize(3);
    assertThat(OneTimeWords.parse(typed))
        .hasValueSatisfying(
            read -> {
              assertThat(read.canonical()).isEqualTo(drawn.canonical());
              assertThat(read.language()).isEqualTo(language);
            });
  }

  @Test
  void hasAtLeast36BitsInEnglishAnd33InJapanese() {
    assertThat(Math.pow(WordList.of(Language.EN).size(), 3)).isGreaterThan(Math.pow(2, 36));
    assertThat(Math.pow(WordList.of(Language.JA).size(), 3)).isEqualTo(Math.pow(2, 33));
  }

  @Test
  void readsNothingElse() {
    assertThat(OneTimeWords.parse("")).isEmpty();
    assertThat(OneTimeWords.parse("cotton cotton")).isEmpty();
    assertThat(OneTimeWords.parse("cotton cotton qqqqq")).isEmpty();
    assertThat(OneTimeWords.parse("cotton cotton cotton cotton")).isEmpty();
  }
}
