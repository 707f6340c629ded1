// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Leaving in the middle of a sentence, and coming back to it. */
class LeavingTests extends WholePages {

  private static final String HALF = "It was raining, and then";

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void keepsTheWordsAndShowsNothingToWhoeverGoesBack(boolean scripts) {
    String nickname = "left " + scripts;
    try (Visitor visitor = scripts ? Visitor.atDesk(port) : Visitor.withoutScripts(port)) {
      visitor.open("/en/come-in");
      String words = visitor.comesIn(nickname);
      visitor.page().fill("#words", HALF);
      visitor.page().locator("#leave").click();
      visitor.page().waitForURL("**/away");
      assertThat(visitor.cookies()).isZero();
      assertThat(visitor.page().content()).doesNotContain("Engawa", HALF, nickname);
      visitor.page().goBack();
      assertThat(visitor.page().locator("html").getAttribute("data-door")).isNotEqualTo("room");
      assertThat(visitor.page().content()).doesNotContain(HALF, nickname);
      visitor.open("/en/return");
      visitor.page().fill("#nickname", nickname);
      visitor.page().fill("#words", words);
      visitor.sends("main form");
      assertThat(visitor.path()).isEqualTo("/room");
      assertThat(visitor.page().inputValue("#words")).isEqualTo(HALF);
    }
  }

  @Test
  void keepsWhatSomebodyWasAboutToAskTheCentre() {
    try (Visitor mother = Visitor.withoutScripts(port)) {
      mother.open("/en/home/begin");
      String words = mother.comesIn("left asking");
      mother.open("/home/centre").fill("#words", HALF);
      mother.presses(mother.page().locator("#leave"));
      assertThat(mother.path()).isEqualTo("/away");
      mother.open("/en/return").fill("#nickname", "left asking");
      mother.page().fill("#words", words);
      mother.sends("main form");
      assertThat(mother.open("/home/centre").inputValue("#words")).isEqualTo(HALF);
    }
  }

  @Test
  void leavesByTheKeysToo() {
    try (Visitor visitor = Visitor.atDesk(port).as("haru")) {
      visitor.page().fill("#words", HALF);
      for (int i = 0; i < 3; i++) {
        visitor.page().keyboard().press("Shift");
      }
      visitor.page().waitForURL("**/away");
      assertThat(visitor.cookies()).isZero();
      visitor.looksAtItInEveryWay();
    }
  }
}
