// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that anybody may open. */
class OpenPagesTests extends WholePages {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/en",
        "/ja",
        "/en/crisis",
        "/ja/crisis",
        "/en/crisis/answer",
        "/ja/crisis/answer",
        "/en/help",
        "/ja/help",
        "/en/boards",
        "/ja/boards",
        "/en/library",
        "/ja/library",
        "/en/library/night-and-day",
        "/ja/library/begin-at-home",
        "/en/library/too-much",
        "/en/library/paper/beside",
        "/ja/library/paper/people",
        "/en/come-in",
        "/ja/come-in",
        "/en/home/begin",
        "/ja/home/begin",
        "/en/return",
        "/ja/return",
        "/en/come-in/tonight",
        "/ja/come-in/tonight",
        "/en/passkey",
        "/ja/passkey",
        "/en/staff",
        "/ja/staff",
        "/en/demo",
        "/ja/demo/as/haru"
      })
  void openWithoutBarrierOrTrace(String path) {
    try (Visitor visitor = Visitor.atDesk(port)) {
      visitor.open(path);
      assertThat(visitor.page().locator("html").getAttribute("lang"))
          .isEqualTo(path.substring(1, 3));
      visitor.looksAtItInEveryWay();
      assertThat(visitor.cookies()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void leadToHelpWithoutScripts(String language) {
    try (Visitor reader = Visitor.withoutScripts(port)) {
      reader.open("/" + language);
      reader.page().locator("a[href$='/crisis']").first().click();
      assertThat(reader.page().url()).endsWith("/crisis");
      assertThat(reader.cookies()).isZero();
    }
  }

  @Test
  void wouldShowBarrierAndTrace() {
    try (Visitor visitor = Visitor.atDesk(port)) {
      visitor.open("/en");
      visitor.page().evaluate("localStorage.setItem('seen', '1')");
      assertThatThrownBy(visitor::leavesNoTrace).isInstanceOf(AssertionError.class);
      visitor.page().evaluate("document.body.append(document.createElement('input'))");
      assertThatThrownBy(visitor::findsNoBarrier).isInstanceOf(AssertionError.class);
    }
  }
}
