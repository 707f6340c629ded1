// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.profile;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Viewer;
import org.engawa.app.answering.PaperSheets;
import org.engawa.app.answering.Sheet;
import org.engawa.app.consent.Access;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.Looks;
import org.engawa.app.consent.Relations;
import org.engawa.app.consent.Sight;
import org.engawa.app.consent.Topic;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.chime.Observation;
import org.springframework.stereotype.Component;

/**
 * The observations that one viewer may see. Every page that draws a map asks here, so that the
 * walls stand in one place.
 */
@Component
final class Observed {

  /** A map is about one person; who that is stands nowhere in it. */
  static final String SUBJECT = "the person";

  private final OwnObservations own;
  private final PaperSheets paper;
  private final Relations relations;
  private final Access access;
  private final Looks looks;

  Observed(
      OwnObservations own, PaperSheets paper, Relations relations, Access access, Looks looks) {
    this.own = own;
    this.paper = paper;
    this.relations = relations;
    this.access = access;
    this.looks = looks;
  }

  /** The person's own, and the sheets with the person's answers that the team entered. */
  List<Observation> by(Viewer.Person person, ZoneId zone) {
    return Stream.concat(
            own.of(person, zone),
            relations.caseOf(person.id()).stream()
                .flatMap(of -> OwnObservations.sheets(ofCase(of, Informant.SELF::equals), zone)))
        .toList();
  }

  /** What the team of a case entered, whoever answered. */
  List<Observation> byTeam(CaseId which, ZoneId zone) {
    return OwnObservations.sheets(ofCase(which, informant -> true), zone).toList();
  }

  /** Whether the person has opened the map to just this viewer. */
  boolean isOpen(Viewer.Staff viewer, PersonId person) {
    return access.toPerson(viewer, person, Topic.MAP) instanceof Sight.Open;
  }

  /** What the person opened; that the viewer looked is written before anything is read. */
  List<Observation> opened(Viewer.Staff viewer, PersonId person, ZoneId zone) {
    return looks.reading(viewer, person, Topic.MAP, () -> own.opened(person, zone).toList());
  }

  private List<Sheet> ofCase(CaseId which, Predicate<Informant> whose) {
    return paper.of(which).stream().filter(sheet -> whose.test(sheet.informant())).toList();
  }
}
