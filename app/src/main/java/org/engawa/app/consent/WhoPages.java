// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.engawa.app.account.AccountId;
import org.engawa.app.account.PersonId;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Component;

/** Writes the page for the room and for home from what is open and what was. */
@Component
final class WhoPages {

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final Grants grants;
  private final StudyConsents studies;
  private final History history;

  WhoPages(Grants grants, StudyConsents studies, History history) {
    this.grants = grants;
    this.studies = studies;
    this.history = history;
  }

  WhoPage page(Frame frame, AccountId owner, List<WhoPage.ClosedRow> closed, String exact) {
    Visit visit = frame.visit();
    boolean hours = "1".equals(exact);
    List<WhoPage.OpenRow> open =
        grants.openOf(owner).stream().map(grant -> row(grant, visit)).toList();
    return new WhoPage(
        frame, open, closed, research(owner, visit), history.of(owner, visit, hours), hours);
  }

  private String research(AccountId owner, Visit visit) {
    boolean counts = owner instanceof PersonId person && !studies.open(person).isEmpty();
    return visit.text(counts ? "consent.research.counts" : "consent.research");
  }

  /** An id from an address or a form; what cannot be one is not there. */
  static UUID id(String text) {
    if (!ID.matcher(text).matches()) {
      throw new NotThere();
    }
    return UUID.fromString(text);
  }

  private WhoPage.OpenRow row(Grant grant, Visit visit) {
    return new WhoPage.OpenRow(
        grant.id().value().toString(),
        visit.text("consent.topic." + grant.topic().key()),
        visit.text("consent.open-to", history.name(grant.to(), visit), visit.day(grant.since())),
        grant.item().isPresent(),
        grant.topic() == Topic.FAMILY_NOTE
            ? grant.item().map(note -> "/home#note-" + note)
            : Optional.empty());
  }
}
