// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Viewer;
import org.engawa.app.arrival.ChosenHours;
import org.engawa.app.arrival.Come;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Component;

/**
 * Boards as they have come to a person who chose hours for them; to all others they come at once.
 */
@Component
final class Outlooks {

  private final ChosenHours hours;
  private final Voices voices;
  private final OutlookRows rows;
  private final ThreadRows threads;

  Outlooks(ChosenHours hours, Voices voices, OutlookRows rows, ThreadRows threads) {
    this.hours = hours;
    this.voices = voices;
    this.rows = rows;
    this.threads = threads;
  }

  /** Where people are together, words that came hours later would not be an answer any more. */
  Outlook of(Viewer viewer, Board board) {
    return board.room().live()
        ? new Outlook.All()
        : come(viewer)
            .<Outlook>map(so -> new Outlook.Until(so.until(), own(viewer)))
            .orElseGet(Outlook.All::new);
  }

  private Author own(Viewer viewer) {
    return switch (viewer) {
      case Viewer.Person(PersonId id, _) -> voices.author(id);
      case Viewer.Family _, Viewer.Staff _, Viewer.Reader _ ->
          throw new IllegalArgumentException("only a person has hours");
    };
  }

  private Optional<Come> come(Viewer viewer) {
    return switch (viewer) {
      case Viewer.Person(PersonId id, _) -> hours.boards(id);
      case Viewer.Family _, Viewer.Staff _, Viewer.Reader _ -> Optional.empty();
    };
  }

  /** When more comes; whether anything does is not looked at. */
  Optional<String> says(Viewer viewer, Visit visit) {
    return come(viewer).map(so -> visit.text("veranda.comes", visit.exact(so.next())));
  }

  /** The same where it holds. */
  Optional<String> says(Viewer viewer, Visit visit, Board board) {
    return board.room().live() ? Optional.empty() : says(viewer, visit);
  }

  /** Those to whom nothing arrives by itself on this board. */
  Set<PersonId> notAtOnce(Board board) {
    return board.room().live() ? Set.of() : hours.withBoards();
  }

  /** A thread as it has come so far; empty when it has not. */
  Optional<SealedThread> of(SealedThread thread, Outlook outlook) {
    return switch (outlook) {
      case Outlook.All _ -> Optional.of(thread);
      case Outlook.Until until ->
          rows.last(thread.id(), until).map(last -> thread.until(last.place(), last.at()));
    };
  }

  /** Threads of a board as they have come, the one that was written in last first. */
  List<SealedThread> threads(BoardId board, Outlook outlook, OutlookRows.Some some) {
    return switch (outlook) {
      case Outlook.All _ -> threads.of(board, some.from(), some.most());
      case Outlook.Until until -> {
        Map<ThreadId, Instant> last = rows.threads(board, until, some);
        Map<ThreadId, SealedThread> known =
            threads.among(last.keySet()).stream()
                .collect(Collectors.toMap(SealedThread::id, Function.identity()));
        yield last.entrySet().stream()
            .flatMap(
                each ->
                    Optional.ofNullable(known.get(each.getKey()))
                        .map(thread -> thread.until(thread.places(), each.getValue()))
                        .stream())
            .toList();
      }
    };
  }
}
