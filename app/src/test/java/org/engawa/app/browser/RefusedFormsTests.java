// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form says when it cannot be taken as it is, beside what was typed. */
class RefusedFormsTests extends WholePages {

  @ParameterizedTest
  @ValueSource(ints = {1280, 360})
  void showTheNumberThatIsWrong(int width) {
    try (Visitor mori = Visitor.atDesk(port).as("mori")) {
      mori.open("/desk");
      mori.presses(mori.page().locator("th a").first());
      mori.open(mori.path() + "/instruments/hq-25");
      mori.page().setViewportSize(width, 900);
      mori.page().fill("#item-3", "9");
      assertThat(mori.sends("#sheet")).isEqualTo(422);
      Locator wrong = mori.page().locator("#item-3");
      assertThat(wrong.inputValue()).isEqualTo("9");
      assertThat(wrong.getAttribute("aria-invalid")).isEqualTo("true");
      assertThat(wrong.evaluate("field => field.scrollWidth > field.clientWidth")).isEqualTo(false);
      mori.findsNoBarrier().needsNoScrollingSideways();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 360})
  void keepWhatIsSaidApartFromTheAnswers(int width) {
    try (Visitor haru = Visitor.atDesk(port).as("haru")) {
      haru.open("/room/who/open/check-in-words");
      haru.page().setViewportSize(width, 900);
      assertThat(haru.sends("main form")).isEqualTo(422);
      assertThat(
              haru.page()
                  .locator(".say")
                  .evaluate(
                      "say => say.getBoundingClientRect().top"
                          + " >= say.previousElementSibling.getBoundingClientRect().bottom"))
          .isEqualTo(true);
      haru.findsNoBarrier().needsNoScrollingSideways();
    }
  }
}
