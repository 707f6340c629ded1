// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.mentor;

import static org.assertj.core.api.Assertions.assertThat;

import org.engawa.app.shell.Language;
import org.engawa.app.shell.TestVisits;
import org.engawa.app.shell.Visit;
import org.junit.jupiter.api.Test;

class MentorPagesTests {

  @Test
  void saysHowEveryAskStandsInBothLanguages() {
    for (Language language : Language.values()) {
      Visit visit = TestVisits.signedIn(language, "/room/mentors");
      for (Ask.State state : Ask.State.values()) {
        for (String part : new String[] {"", ".about", ".end"}) {
          String key = "mentor.own." + state.key() + part;
          assertThat(visit.texts().has(language, key)).as(key).isTrue();
        }
      }
      for (String standing : new String[] {"none", "waits", "shown", "resting"}) {
        assertThat(visit.texts().has(language, "mentor.page." + standing)).isTrue();
      }
    }
  }
}
