// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.demo;

import org.engawa.app.account.PersonId;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.Looks;
import org.engawa.app.consent.Topic;
import org.engawa.app.family.Notes;
import org.engawa.app.journal.Journal;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** When staff of the story look at what was opened to them. */
@Component
@ConditionalOnProperty(name = "engawa.demo", havingValue = "true")
final class LookActs implements Acts {

  private final Looks looks;
  private final Journal journal;
  private final Notes notes;

  LookActs(Looks looks, Journal journal, Notes notes) {
    this.looks = looks;
    this.journal = journal;
    this.notes = notes;
  }

  @Override
  public boolean play(Moment moment, Cast cast) {
    switch (moment.what()) {
      case "looks" -> look(cast.staff(moment.who()), cast.person(moment.first()).id());
      case "reads" -> read(moment, cast);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void look(Viewer.Staff by, PersonId person) {
    looks.reading(by, person, Topic.MAP, () -> journal.shared(person, words -> false));
  }

  private void read(Moment moment, Cast cast) {
    Viewer.Family family = cast.family(moment.first());
    looks.readingNote(
        cast.staff(moment.who()),
        family.id(),
        cast.latest(moment.first()),
        () -> notes.shared(family.id()));
  }
}
