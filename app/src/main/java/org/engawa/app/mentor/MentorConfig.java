// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.mentor;

import java.util.List;
import org.engawa.app.account.DraftKeeper;
import org.engawa.app.draft.Unsent;
import org.engawa.app.draft.UnsentForm;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.DoorLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MentorConfig {

  @Bean
  DoorLink mentoringLink() {
    return new DoorLink(Door.DESK, 70, "/desk/mentoring", "mentor.desk.title");
  }

  @Bean
  DraftKeeper mentorAskDraft(Unsent unsent) {
    return UnsentForm.inRoom(MentorPage.FORM, List.of(Asks.WORDS), unsent);
  }

  @Bean
  DraftKeeper portraitDraft(Unsent unsent) {
    return new UnsentForm(Door.DESK, MentoringPage.FORM, "", Portrait.PARTS, unsent);
  }
}
