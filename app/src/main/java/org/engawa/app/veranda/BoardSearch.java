// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Component;

/**
 * Looks for words on one board, from the newest post on. Texts are opened in memory one after the
 * other, and nothing that could be searched is kept.
 */
@Component
final class BoardSearch {

  static final int AT_ONCE = 500;
  private static final int MOST = 20;
  private static final int AROUND = 60;

  private final PostRows posts;
  private final ThreadRows threads;
  private final Sealing sealing;

  BoardSearch(PostRows posts, ThreadRows threads, Sealing sealing) {
    this.posts = posts;
    this.threads = threads;
    this.sealing = sealing;
  }

  /** What is found among the next posts, at most twenty, and whether older ones are left. */
  Found look(Visit visit, BoardId board, Wanted wanted) {
    List<SealedPost> some =
        posts.standing(board, wanted.outlook(), new OutlookRows.Some(wanted.from(), AT_ONCE));
    sealing.fetch(some.stream().map(SealedPost::voice));
    List<Part> parts = new ArrayList<>();
    int looked = 0;
    for (SealedPost post : some) {
      if (parts.size() == MOST) {
        break;
      }
      looked++;
      sealing
          .words(post)
          .filter(words -> !wanted.quiet().test(post))
          .flatMap(words -> around(words, wanted.words()))
          .ifPresent(around -> parts.add(new Part(post, around)));
    }
    boolean more = looked < some.size() || some.size() == AT_ONCE;
    return new Found(
        hits(visit, parts), more ? Optional.of(wanted.from() + looked) : Optional.empty());
  }

  private List<FoundPage.Hit> hits(Visit visit, List<Part> parts) {
    Map<ThreadId, SealedThread> in =
        threads
            .among(parts.stream().map(part -> part.post().thread()).collect(Collectors.toSet()))
            .stream()
            .collect(Collectors.toMap(SealedThread::id, Function.identity()));
    sealing.fetch(in.values().stream().map(SealedThread::voice));
    return parts.stream()
        .map(
            part ->
                new FoundPage.Hit(
                    OwnPosts.path(part.post()),
                    Optional.ofNullable(in.get(part.post().thread()))
                        .filter(thread -> !thread.hidden())
                        .flatMap(sealing::title)
                        .orElseGet(() -> visit.text("veranda.thread.empty")),
                    part.around(),
                    visit.soft(part.post().writtenAt())))
        .toList();
  }

  private static Optional<String> around(String words, String wanted) {
    String folded = folded(words);
    int at = folded.indexOf(wanted);
    if (at < 0) {
      return Optional.empty();
    }
    int from = Math.max(0, at - AROUND);
    int to = Math.min(folded.length(), at + wanted.length() + AROUND);
    String cut = Normalizer.normalize(words, Normalizer.Form.NFKC);
    return Optional.of(
        cut.length() == folded.length()
            ? (from > 0 ? "…" : "")
                + cut.substring(from, to).strip()
                + (to < cut.length() ? "…" : "")
            : cut.substring(0, Math.min(cut.length(), 2 * AROUND)));
  }

  static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** What is looked for, from which post on, what of it has come, and what is not read. */
  record Wanted(String words, int from, Outlook outlook, Predicate<SealedPost> quiet) {

    @Override
    public String toString() {
      return "Wanted[from " + from + "]";
    }
  }

  /** What was found. */
  record Found(List<FoundPage.Hit> hits, Optional<Integer> further) {}

  private record Part(SealedPost post, String around) {}
}
