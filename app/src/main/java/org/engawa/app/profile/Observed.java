// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.profile;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Viewer;
import org.engawa.app.answering.Answering;
import org.engawa.app.answering.PaperSheets;
import org.engawa.app.answering.Sheet;
import org.engawa.app.consent.Access;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.Looks;
import org.engawa.app.consent.Relations;
import org.engawa.app.consent.Sight;
import org.engawa.app.consent.Topic;
import org.engawa.app.journal.CheckIn;
import org.engawa.app.journal.Journal;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.chime.Observation;
import org.engawa.measure.instrument.Scorer;
import org.springframework.stereotype.Component;

/**
 * The observations that one viewer may see. Every page that draws a map asks here, so that the
 * walls stand in one place.
 */
@Component
final class Observed {

  /** A map is about one person; who that is stands nowhere in it. */
  static final String SUBJECT = "the person";

  private final Journal journal;
  private final Answering answering;
  private final PaperSheets paper;
  private final Relations relations;
  private final Access access;
  private final Looks looks;

  Observed(
      Journal journal,
      Answering answering,
      PaperSheets paper,
      Relations relations,
      Access access,
      Looks looks) {
    this.journal = journal;
    this.answering = answering;
    this.paper = paper;
    this.relations = relations;
    this.access = access;
    this.looks = looks;
  }

  /** The person's own, and the sheets with the person's answers that the team entered. */
  List<Observation> by(Viewer.Person person, ZoneId zone) {
    return Stream.of(
            checkIns(journal.own(person)),
            sheets(answering.own(person), zone),
            relations.caseOf(person.id()).stream()
                .flatMap(of -> sheets(ofCase(of, Informant.SELF::equals), zone)))
        .flatMap(each -> each)
        .toList();
  }

  /** What the team of a case entered, whoever answered. */
  List<Observation> byTeam(CaseId which, ZoneId zone) {
    return sheets(ofCase(which, informant -> true), zone).toList();
  }

  /** Whether the person has opened the map to just this viewer. */
  boolean isOpen(Viewer.Staff viewer, PersonId person) {
    return access.toPerson(viewer, person, Topic.MAP) instanceof Sight.Open;
  }

  /** What the person opened; that the viewer looked is written before anything is read. */
  List<Observation> opened(Viewer.Staff viewer, PersonId person, ZoneId zone) {
    return looks.reading(
        viewer,
        person,
        Topic.MAP,
        () ->
            Stream.concat(
                    checkIns(journal.shared(person, words -> false)),
                    sheets(answering.shared(person), zone))
                .toList());
  }

  private List<Sheet> ofCase(CaseId which, Predicate<Informant> whose) {
    return paper.of(which).stream().filter(sheet -> whose.test(sheet.informant())).toList();
  }

  private Stream<Observation> checkIns(List<CheckIn> checkIns) {
    Scorer scorer = Scorer.of(journal.card());
    return checkIns.stream()
        .flatMap(
            each ->
                scorer
                    .score(each.answers())
                    .observations(SUBJECT, each.keptAt(), Informant.SELF)
                    .stream());
  }

  private static Stream<Observation> sheets(List<Sheet> sheets, ZoneId zone) {
    return sheets.stream().flatMap(each -> each.observations(SUBJECT, zone).stream());
  }
}
