// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import java.time.Clock;
import org.engawa.app.account.AccountErased;
import org.engawa.app.account.AccountId;
import org.engawa.app.account.FamilyId;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.StaffId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets go of an erased account in the transaction that erases it. Of its relations stays that a
 * random id stood there until then; the audit chain stays whole, since it never held the id.
 */
@Component
final class Forgetting {

  private final CaseRelations relations;
  private final Relations leaving;
  private final Grants grants;
  private final LookLines looks;
  private final StudyLines studies;
  private final Clock clock;

  Forgetting(
      CaseRelations relations,
      Relations leaving,
      Grants grants,
      LookLines looks,
      StudyLines studies,
      Clock clock) {
    this.relations = relations;
    this.leaving = leaving;
    this.grants = grants;
    this.looks = looks;
    this.studies = studies;
    this.clock = clock;
  }

  @EventListener
  void on(AccountErased erased) {
    AccountId who = erased.id();
    switch (who) {
      case PersonId _, FamilyId _ -> {
        if (who instanceof PersonId person) {
          studies.forget(person);
        }
        grants.forget(who);
        looks.forget(who);
        relations.casesOf(who).forEach(of -> relations.end(of, who, clock.instant()));
      }
      case StaffId staff -> relations.casesOf(staff).forEach(of -> leaving.leave(of, staff));
    }
  }
}
