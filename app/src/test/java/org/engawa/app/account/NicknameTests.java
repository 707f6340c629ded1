// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NicknameTests {

  @Test
  void takesTwoLettersOfAnyScript() {
    assertThat(Nickname.of("月子")).isPresent();
    assertThat(Nickname.of("mo")).isPresent();
    assertThat(Nickname.of("月")).isEmpty();
    assertThat(Nickname.of("!!")).isEmpty();
    assertThat(Nickname.of("m".repeat(41))).isEmpty();
  }

  @Test
  void readsWidthCapitalsAndSpacesAsOne() {
    assertThat(Nickname.of("　ＭＯＯＮ   at four ").orElseThrow().folded())
        .isEqualTo(Nickname.of("moon at four").orElseThrow().folded());
  }

  @Test
  void refusesWhatCannotBeSeen() {
    assertThat(Nickname.of("moon\u202eevil")).isEmpty();
    assertThat(Nickname.of("mo\u200bon")).isEmpty();
  }
}
