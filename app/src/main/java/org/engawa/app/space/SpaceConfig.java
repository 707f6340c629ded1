// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.space;

import java.util.List;
import org.engawa.app.account.DraftKeeper;
import org.engawa.app.drawer.Unsent;
import org.engawa.app.drawer.UnsentForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SpaceConfig {

  @Bean
  DraftKeeper outingDraft(Unsent unsent) {
    return new UnsentForm(SpacePage.FORM, List.of("zone", "place", "whom", "how"), unsent);
  }
}
