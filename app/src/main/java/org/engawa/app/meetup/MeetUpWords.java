// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.meetup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.engawa.app.shell.Visit;

/** Says what a list shows of a meet-up. */
final class MeetUpWords {

  private MeetUpWords() {}

  static MeetUpsPage.Entry entry(Visit visit, MeetUps.Standing standing, boolean marked) {
    MeetUp meetUp = standing.meetUp();
    return new MeetUpsPage.Entry(
        meetUp.id().value().toString(),
        meetUp.language().code(),
        meetUp.title(),
        when(visit, meetUp),
        visit.text("meetup.where." + meetUp.where().key()),
        standing.calledOff(),
        marked);
  }

  /** An appointment needs its hour, where other times of this house are soft. */
  private static String when(Visit visit, MeetUp meetUp) {
    String begins = visit.exact(meetUp.begins());
    return meetUp
        .until()
        .map(end -> visit.text("meetup.until", begins, end(visit, meetUp.begins(), end)))
        .orElse(begins);
  }

  /** On the same day the hour is enough. */
  private static String end(Visit visit, Instant begins, Instant end) {
    boolean sameDay =
        LocalDate.ofInstant(begins, visit.zone()).equals(LocalDate.ofInstant(end, visit.zone()));
    return sameDay
        ? DateTimeFormatter.ofPattern(visit.text("meetup.clock"), visit.language().locale())
            .format(end.atZone(visit.zone()))
        : visit.exact(end);
  }
}
