// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.journal;

import org.engawa.app.account.DraftKeeper;
import org.engawa.app.draft.Unsent;
import org.engawa.app.draft.UnsentForm;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.DoorLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalLinks {

  @Bean
  DoorLink today() {
    return new DoorLink(Door.ROOM, 1, "/room", "journal.today.title");
  }

  @Bean
  DoorLink diaryLink() {
    return new DoorLink(Door.ROOM, 3, "/room/diary", "journal.diary.title");
  }

  @Bean
  DraftKeeper checkInDraft(Unsent unsent, CheckInCard card) {
    return UnsentForm.inRoom(TodayPage.FORM, CheckInForm.typed(card.card()), unsent);
  }

  @Bean
  DraftKeeper diaryDraft(Unsent unsent) {
    return UnsentForm.inRoom(DiaryPage.FORM, DiaryEntry.PARTS, unsent);
  }
}
