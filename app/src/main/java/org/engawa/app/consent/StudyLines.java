// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.engawa.app.account.PersonId;
import org.engawa.app.consent.History.Line;
import org.engawa.app.shell.Visit;
import org.engawa.app.vault.Vault;
import org.springframework.stereotype.Component;

/** What a person agreed to about studies, and in which they counted, as sentences. */
@Component
final class StudyLines {

  private final StudyConsentRows consents;
  private final StudyUseRows uses;
  private final Vault vault;

  StudyLines(StudyConsentRows consents, StudyUseRows uses, Vault vault) {
    this.consents = consents;
    this.uses = uses;
    this.vault = vault;
  }

  /** In no order. */
  List<Line> of(PersonId person, Visit visit) {
    List<Line> lines = new ArrayList<>();
    consents.of(person).forEach(each -> lines.addAll(told(each, visit)));
    uses.of(person)
        .forEach(
            each ->
                lines.add(
                    new Line(
                        each.at(), visit.text("consent.past.counted", title(person, each)), "")));
    return lines;
  }

  void forget(PersonId person) {
    consents.forget(person);
    uses.forget(person);
  }

  private List<Line> told(StudyConsent each, Visit visit) {
    String key = RoomStudiesController.key(each.level());
    return Stream.concat(
            Stream.of(new Line(each.given(), visit.text("consent.past.study-gave." + key), "")),
            each.takenBack().stream()
                .map(at -> new Line(at, visit.text("consent.past.study-took." + key), "")))
        .toList();
  }

  private String title(PersonId person, StudyUseRows.Row row) {
    return vault.unseal(person.owner(), StudyUses.place(row.id()), row.title());
  }
}
