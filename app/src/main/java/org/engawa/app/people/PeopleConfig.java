// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.people;

import java.util.List;
import java.util.stream.IntStream;
import org.engawa.app.account.DraftKeeper;
import org.engawa.app.draft.Unsent;
import org.engawa.app.draft.UnsentForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PeopleConfig {

  @Bean
  DraftKeeper tieDraft(Unsent unsent) {
    return UnsentForm.inRoom(NetworkPage.FORM, List.of("who", "more"), unsent);
  }

  @Bean
  DraftKeeper calledDraft(Unsent unsent) {
    return UnsentForm.inRoom(CalledPage.FORM, List.of(Called.WORD), unsent);
  }

  @Bean
  DraftKeeper hoursDraft(Unsent unsent) {
    return UnsentForm.inRoom(
        HoursPage.FORM,
        IntStream.rangeClosed(1, DayForm.MOST_LINES).mapToObj(at -> "what-" + at).toList(),
        unsent);
  }
}
