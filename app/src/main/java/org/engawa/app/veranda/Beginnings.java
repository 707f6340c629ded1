// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Component;

/** Where somebody has begun to write, and whom they do not read. */
@Component
final class Beginnings {

  private final UnsentPosts unsent;
  private final Boards boards;
  private final ThreadRows threads;
  private final Sealing sealing;
  private final Quietness quietness;

  Beginnings(
      UnsentPosts unsent, Boards boards, ThreadRows threads, Sealing sealing, Quietness quietness) {
    this.unsent = unsent;
    this.boards = boards;
    this.threads = threads;
    this.sealing = sealing;
    this.quietness = quietness;
  }

  /** Where something is begun; what leads nowhere any more is left out. */
  List<OwnPage.Link> of(Viewer.Person person, Visit visit) {
    return unsent.targets(person).stream().flatMap(target -> link(target, visit).stream()).toList();
  }

  List<OwnPage.Quiet> quiet(Viewer.Person person, Visit visit) {
    Set<VoiceId> voices = quietness.rows().quiet(quietness.voices().reader(person.id()));
    Map<VoiceId, String> names = sealing.names(voices);
    return voices.stream()
        .map(
            voice ->
                new OwnPage.Quiet(
                    voice.value().toString(),
                    Optional.ofNullable(names.get(voice))
                        .orElseGet(() -> visit.text("veranda.post.no-name"))))
        .toList();
  }

  private Optional<OwnPage.Link> link(UUID target, Visit visit) {
    Optional<SealedThread> thread = threads.find(new ThreadId(target)).filter(SealedThread::stands);
    if (thread.isPresent()) {
      String title =
          sealing.title(thread.get()).orElseGet(() -> visit.text("veranda.thread.empty"));
      return Optional.of(
          new OwnPage.Link(
              "/boards/threads/" + target + "?page=" + BoardReading.pages(thread.get()) + "#write",
              title));
    }
    return boards
        .find(new BoardId(target))
        .map(
            board ->
                new OwnPage.Link(
                    board.room().live()
                        ? board.sitting().map(Beginnings::path).orElse("/boards/" + target)
                        : "/room/boards/" + target + "/begin",
                    board.words(visit.language()).title()));
  }

  private static String path(ThreadId sitting) {
    return "/boards/threads/" + sitting.value() + "#write";
  }

  /** Whom somebody does not read. */
  @Component
  record Quietness(VoiceRows rows, Voices voices) {}
}
