// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.engawa.app.veranda.BeforePosting.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BeforePostingTests {

  @ParameterizedTest
  @CsvSource({
    "I don’t want to live like that, DANGER",
    "sometimes I WANT TO DIE, DANGER",
    "もう死にたい, DANGER",
    "ﾀﾋにたい, DANGER",
    "消えてしまいたいです, DANGER",
    "write to haru.01@mail.example, MAIL",
    "haru＠mail．example まで, MAIL",
    "call 090-1234-5678, PHONE",
    "０９０−１２３４−５６７８, PHONE",
    "〒123-4567 です, ADDRESS",
    "see https://elsewhere.example/room, LINK"
  })
  void saysSomethingAbout(String words, Reason reason) {
    assertThat(BeforePosting.about(words)).extracting(BeforePosting.Hint::reason).contains(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I dyed my hair, and the diesel bus came late",
        "my skills are few, and that is fine",
        "On 2026-11-03 I slept until 14:30",
        "page 12 of 345, chapter 6789",
        "死海の写真を見た",
        "先生は必死に走った",
        "三丁目の夕日という映画",
        "me@home, as they say"
      })
  void saysNothingAbout(String words) {
    assertThat(BeforePosting.about(words)).isEmpty();
  }

  @Test
  void showsTheWordsThatItIsAbout() {
    assertThat(BeforePosting.about("Well", "call ０９０ 1234 5678 at night"))
        .extracting(BeforePosting.Hint::found)
        .containsExactly("090 1234 5678");
  }

  @Test
  void takesNoLongTimeOverAnyText() {
    String digits = "1 ".repeat(5_000);
    String ats = "a.".repeat(2_500) + "@" + "a.".repeat(2_400);
    long start = System.nanoTime();
    BeforePosting.about(digits, ats, "w".repeat(10_000));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
  }
}
