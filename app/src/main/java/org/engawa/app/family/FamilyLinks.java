// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.family;

import java.util.List;
import org.engawa.app.account.DraftKeeper;
import org.engawa.app.draft.Unsent;
import org.engawa.app.draft.UnsentForm;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.DoorLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FamilyLinks {

  @Bean
  DoorLink whatINotice() {
    return new DoorLink(Door.HOME, 1, "/home", "family.home.title");
  }

  @Bean
  DoorLink theCentre() {
    return new DoorLink(Door.HOME, 2, "/home/centre", "family.centre.title");
  }

  @Bean
  DraftKeeper noteDraft(Unsent unsent) {
    return new UnsentForm(Door.HOME, HomePage.FORM, "", List.of("saw", "think"), unsent);
  }

  @Bean
  DraftKeeper askDraft(Unsent unsent) {
    return new UnsentForm(Door.HOME, CentrePage.FORM, "", List.of("name", "words"), unsent);
  }
}
