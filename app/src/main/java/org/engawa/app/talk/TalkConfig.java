// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.List;
import org.engawa.app.account.DraftKeeper;
import org.engawa.app.drawer.Unsent;
import org.engawa.app.drawer.UnsentForm;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.DoorLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The links to the pages of this feature. */
@Configuration(proxyBeanMethods = false)
class TalkConfig {

  @Bean
  DoorLink talkLink() {
    return new DoorLink(Door.ROOM, 4, RoomTalkController.HERE, "talk.title");
  }

  @Bean
  DoorLink talkHouseLink() {
    return new DoorLink(Door.HOUSE, 36, "/house/talk", "talk.house.title");
  }

  @Bean
  DraftKeeper talkPlanDraft(Unsent unsent) {
    return new UnsentForm(TalkForm.FORM, List.of("where"), unsent);
  }

  @Bean
  DraftKeeper afterTalkDraft(Unsent unsent) {
    return new UnsentForm(OneTalkPage.After.FORM, List.of("carried", "reflection"), unsent);
  }
}
