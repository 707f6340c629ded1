// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import java.util.List;
import org.engawa.app.account.DraftKeeper;
import org.engawa.app.draft.Unsent;
import org.engawa.app.draft.UnsentForm;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.DoorLink;
import org.engawa.app.shell.ServedPath;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SafetyConfig {

  @Bean
  DoorLink safetyQueueLink() {
    return new DoorLink(Door.DESK, 50, "/desk/safety", "safety.desk.title");
  }

  @Bean
  DraftKeeper safetyWordDraft(Unsent unsent) {
    return UnsentForm.inRoom(RoomSafetyPage.FORM, List.of("words"), unsent);
  }

  @Bean
  DraftKeeper safetyEntryDraft(Unsent unsent) {
    return new UnsentForm(Door.DESK, EntryPage.FORM, "entry", EntryPage.Typed.PARTS, unsent);
  }

  @Bean
  ServedPath crisisWord() {
    return new ServedPath("POST", "/crisis/word");
  }

  @Bean
  ServedPath crisisAnswer() {
    return new ServedPath("GET", "/crisis/answer");
  }

  @Bean
  ServedPath crisisAnswerByWords() {
    return new ServedPath("POST", "/crisis/answer");
  }
}
