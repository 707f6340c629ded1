// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.Map;
import java.util.stream.Stream;
import org.engawa.app.account.DraftKeeper;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.Relations;
import org.engawa.app.draft.Unsent;

/** Keeps the times that one of the team was about to name when they leave, for each person. */
record LeftPlan(Relations relations, Company company, Unsent unsent) implements DraftKeeper {

  @Override
  public String form() {
    return TalkForm.FORM;
  }

  @Override
  public void keep(Viewer viewer, Map<String, String> fields) {
    boolean typed =
        Stream.of("day", "time", "where")
            .anyMatch(name -> !fields.getOrDefault(name, "").isBlank());
    if (typed && viewer instanceof Viewer.Staff staff) {
      LetterForm.id(fields.getOrDefault("to", ""))
          .flatMap(of -> relations.personOf(new CaseId(of)))
          .flatMap(person -> company.atCase(person, staff.id()))
          .ifPresent(who -> unsent.keep(staff, TalkForm.FORM, who.person().value(), fields));
    }
  }
}
