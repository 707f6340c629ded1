// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.steps;

import java.util.List;
import org.engawa.app.account.DraftKeeper;
import org.engawa.app.draft.Unsent;
import org.engawa.app.draft.UnsentForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StepsConfig {

  @Bean
  DraftKeeper stepDraft(Unsent unsent) {
    return UnsentForm.inRoom(StepsPage.FORM, List.of("words", "rungs"), unsent);
  }

  @Bean
  DraftKeeper milestoneDraft(Unsent unsent) {
    return UnsentForm.inRoom(MilestonesPage.FORM, List.of("words"), unsent);
  }

  @Bean
  DraftKeeper ebbsDraft(Unsent unsent) {
    return UnsentForm.inRoom(EbbsFormPage.FORM, Ebbs.PARTS, unsent);
  }
}
