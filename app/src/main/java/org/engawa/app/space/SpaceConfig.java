// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.space;

import java.util.List;
import org.engawa.app.account.DraftKeeper;
import org.engawa.app.draft.Unsent;
import org.engawa.app.draft.UnsentForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SpaceConfig {

  @Bean
  DraftKeeper outingDraft(Unsent unsent) {
    return UnsentForm.inRoom(SpacePage.FORM, List.of("zone", "place", "whom", "how"), unsent);
  }
}
