// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.profile;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Viewer;
import org.engawa.app.answering.Answering;
import org.engawa.app.answering.Sheet;
import org.engawa.app.journal.CheckIn;
import org.engawa.app.journal.Journal;
import org.engawa.app.people.Hours;
import org.engawa.app.space.Space;
import org.engawa.measure.chime.Informant;
import org.engawa.measure.chime.Observation;
import org.engawa.measure.instrument.Scorer;
import org.springframework.stereotype.Component;

/** What follows from a person's own entries: check-ins, answers, where they were, hours. */
@Component
final class OwnObservations {

  private final Journal journal;
  private final Answering answering;
  private final Space space;
  private final Hours hours;

  OwnObservations(Journal journal, Answering answering, Space space, Hours hours) {
    this.journal = journal;
    this.answering = answering;
    this.space = space;
    this.hours = hours;
  }

  Stream<Observation> of(Viewer.Person person, ZoneId zone) {
    return Stream.of(
            checkIns(journal.own(person)),
            sheets(answering.own(person), zone),
            space.observed(person, Observed.SUBJECT, zone).stream(),
            hours.observed(person, Observed.SUBJECT, zone).stream())
        .flatMap(each -> each);
  }

  /** The same of what the person opened with the map. */
  Stream<Observation> opened(PersonId person, ZoneId zone) {
    return Stream.of(
            checkIns(journal.shared(person, words -> false)),
            sheets(answering.shared(person), zone),
            space.shared(person, Observed.SUBJECT, zone).stream(),
            hours.shared(person, Observed.SUBJECT, zone).stream())
        .flatMap(each -> each);
  }

  static Stream<Observation> sheets(List<Sheet> sheets, ZoneId zone) {
    return sheets.stream().flatMap(each -> each.observations(Observed.SUBJECT, zone).stream());
  }

  private Stream<Observation> checkIns(List<CheckIn> checkIns) {
    Scorer scorer = Scorer.of(journal.card());
    return checkIns.stream()
        .flatMap(
            each ->
                scorer
                    .score(each.answers())
                    .observations(Observed.SUBJECT, each.keptAt(), Informant.SELF)
                    .stream());
  }
}
