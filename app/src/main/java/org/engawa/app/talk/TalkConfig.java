// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.engawa.app.account.DraftKeeper;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.MentorshipId;
import org.engawa.app.consent.Relations;
import org.engawa.app.draft.Unsent;
import org.engawa.app.draft.UnsentForm;
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
  DraftKeeper letterDraft(Letters letters) {
    return new LeftLetter(
        LetterForm.ROOM,
        (viewer, to, draft) -> {
          if (viewer instanceof Viewer.Person person) {
            letters.write(person, new StaffId(to), draft);
          }
        });
  }

  @Bean
  DraftKeeper deskLetterDraft(Letters letters) {
    return ofStaff(LetterForm.DESK, of -> new Within.Case(new CaseId(of)), letters);
  }

  @Bean
  DraftKeeper mentorLetterDraft(Letters letters) {
    return ofStaff(LetterForm.MENTOR, of -> new Within.Mentorship(new MentorshipId(of)), letters);
  }

  private static DraftKeeper ofStaff(String form, Function<UUID, Within> within, Letters letters) {
    return new LeftLetter(
        form,
        (viewer, of, draft) -> {
          if (viewer instanceof Viewer.Staff staff) {
            letters.write(staff, within.apply(of), draft);
          }
        });
  }

  @Bean
  DraftKeeper talkPlanDraft(Unsent unsent) {
    return UnsentForm.inRoom(TalkForm.FORM, List.of("where"), unsent);
  }

  @Bean
  DraftKeeper deskTalkPlanDraft(Relations relations, Company company, Unsent unsent) {
    return new LeftPlan(relations, company, unsent);
  }

  @Bean
  DraftKeeper afterTalkDraft(Unsent unsent) {
    return UnsentForm.inRoom(OneTalkPage.After.FORM, List.of("carried", "reflection"), unsent);
  }
}
