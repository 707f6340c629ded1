// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Component;

/** Tells whoever asked a person to look that somebody has, in fixed words and not before. */
@Component
final class Outcomes {

  private static final int MOST = 20;

  private final ReportRows reports;
  private final ThreadRows threads;
  private final BoardReading reading;
  private final Sealing sealing;

  Outcomes(ReportRows reports, ThreadRows threads, BoardReading reading, Sealing sealing) {
    this.reports = reports;
    this.threads = threads;
    this.reading = reading;
    this.sealing = sealing;
  }

  List<OwnPage.Outcome> of(Viewer.Person person, Visit visit) {
    List<ReportRows.Settled> settled = reports.settled(person.id(), MOST);
    if (settled.isEmpty()) {
      return List.of();
    }
    Map<ThreadId, SealedThread> there = there(person, settled);
    sealing.fetch(there.values().stream().map(SealedThread::voice));
    return settled.stream()
        .map(each -> outcome(visit, each, Optional.ofNullable(there.get(each.thread()))))
        .toList();
  }

  /** A thread that is hidden meanwhile is not told by its title. */
  private Map<ThreadId, SealedThread> there(
      Viewer.Person person, List<ReportRows.Settled> settled) {
    Set<BoardId> open = reading.boards(person).stream().map(Board::id).collect(Collectors.toSet());
    Set<ThreadId> in = settled.stream().map(ReportRows.Settled::thread).collect(Collectors.toSet());
    return threads.among(in).stream()
        .filter(thread -> thread.stands() && !thread.hidden() && open.contains(thread.board()))
        .collect(Collectors.toMap(SealedThread::id, each -> each));
  }

  private OwnPage.Outcome outcome(
      Visit visit, ReportRows.Settled settled, Optional<SealedThread> thread) {
    return new OwnPage.Outcome(
        thread.map(each -> "/boards/threads/" + each.id().value()).orElse(""),
        thread.flatMap(sealing::title).orElseGet(() -> visit.text("veranda.outcome.place")),
        visit.text("veranda.outcome.asked", visit.soft(settled.at())),
        visit.text("veranda.outcome." + key(settled.done())));
  }

  /** A pause is between the author and the house. */
  private static String key(Act done) {
    return switch (done) {
      case LEAVE -> "left";
      case HIDE -> "hidden";
      case PAUSE, LIFT, READ_FIRST -> "done";
    };
  }
}
