// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.PageWriter;
import org.engawa.app.shell.Transactions;
import org.engawa.app.shell.Visit;
import org.engawa.app.shell.VisitResolver;
import org.springframework.stereotype.Component;

/** Opens posts that arrive, and draws them as they stand on the page. */
@Component
final class HeardPosts {

  private final Rows rows;
  private final Voices voices;
  private final ThreadPages pages;
  private final VisitResolver visits;
  private final PageWriter writer;
  private final Transactions transactions;

  HeardPosts(
      Rows rows,
      Voices voices,
      ThreadPages pages,
      VisitResolver visits,
      PageWriter writer,
      Transactions transactions) {
    this.rows = rows;
    this.voices = voices;
    this.pages = pages;
    this.visits = visits;
    this.writer = writer;
    this.transactions = transactions;
  }

  Optional<HeardPost> find(ThreadId thread, int place) {
    return transactions.read(
        () ->
            rows.posts().at(thread, new PostRows.Span(place, place), new Outlook.All()).stream()
                .findFirst()
                .map(this::opened));
  }

  private HeardPost opened(SealedPost post) {
    return new HeardPost(
        post,
        post.voice().flatMap(rows.voices()::author),
        post.voice().map(rows.voices()::quietFor).orElse(List.of()));
  }

  /** How somebody stands to a post; empty when they do not want to read its author. */
  Optional<ThreadRound.Side> side(HeardPost post, Viewer viewer) {
    return switch (viewer) {
      case Viewer.Person(PersonId id, _) -> side(post, id);
      case Viewer.Family _, Viewer.Staff _, Viewer.Reader _ -> Optional.of(ThreadRound.Side.READS);
    };
  }

  private Optional<ThreadRound.Side> side(HeardPost post, PersonId person) {
    if (post.isUnwantedBy(voices.reader(person))) {
      return Optional.empty();
    }
    return Optional.of(
        post.author().filter(voices.author(person)::equals).isPresent()
            ? ThreadRound.Side.WROTE_IT
            : ThreadRound.Side.PERSON);
  }

  /** The part that stands on the page, without anything that is of one reader alone. */
  String draw(HeardPost post, ThreadRound.Drawing drawing) {
    Visit visit = visits.ofMany(drawing.language());
    Set<VoiceId> mine =
        drawing.side() == ThreadRound.Side.WROTE_IT
            ? post.post().voice().map(Set::of).orElse(Set.of())
            : Set.of();
    boolean reports = drawing.side() == ThreadRound.Side.PERSON;
    return writer.part(
        "veranda/_post",
        Map.of(
            "frame",
            ThreadPages.frame(visit, "veranda.thread.title"),
            "entry",
            pages.entry(visit, post.post(), new ThreadPages.Own(reports, false, mine, Set.of()))));
  }

  /** The rows in which it stands what is heard by whom. */
  @Component
  record Rows(PostRows posts, VoiceRows voices) {}
}
