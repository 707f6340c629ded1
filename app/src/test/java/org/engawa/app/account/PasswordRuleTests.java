// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordRuleTests {

  @Test
  void takesWhatIsLongAndAsksForNoMixture() {
    assertThat(PasswordRule.refusal("a heron stands in barley")).isEmpty();
    assertThat(PasswordRule.refusal("しずかなあさのうみとやまのみち")).isEmpty();
  }

  @Test
  void refusesWhatIsShort() {
    assertThat(PasswordRule.refusal("fourteen chars")).hasValue("account.enrol.say.length");
  }

  @Test
  void refusesWhatIsTriedFirst() {
    for (String common :
        new String[] {
          "passwordpassword",
          "Password Password 123",
          "123456789012345",
          "aaaaaaaaaaaaaaaa",
          "abcabcabcabcabcabc",
          "correct horse battery staple",
          "engawaengawaengawa",
          "987654321098765"
        }) {
      assertThat(PasswordRule.refusal(common)).as(common).hasValue("account.enrol.say.common");
    }
  }
}
