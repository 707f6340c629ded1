// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Component;

/** Makes the pages of boards and threads. */
@Component
final class ThreadPages {

  private final BoardReading reading;
  private final Sealing sealing;
  private final Voices voices;
  private final CushionRows cushions;

  ThreadPages(BoardReading reading, Sealing sealing, Voices voices, CushionRows cushions) {
    this.reading = reading;
    this.sealing = sealing;
    this.voices = voices;
    this.cushions = cushions;
  }

  BoardPage board(Viewer viewer, Visit visit, Board board, int page) {
    List<SealedThread> found = reading.threads(board.id(), reading.outlook(viewer, board), page);
    List<SealedThread> threads = found.subList(0, Math.min(found.size(), BoardReading.ON_ONE_PAGE));
    sealing.fetch(threads.stream().map(SealedThread::voice));
    Set<VoiceId> quiet = quiet(viewer);
    return new BoardPage(
        visit.frame(Door.VERANDA, "veranda.board.title"),
        entry(visit, board),
        threads.stream()
            .filter(thread -> thread.voice().filter(quiet::contains).isEmpty())
            .map(
                thread ->
                    new BoardPage.Entry(
                        thread.id().value().toString(),
                        title(visit, thread),
                        thread.lastAt().map(visit::soft).orElse("")))
            .toList(),
        page > 1 ? Optional.of(page - 1) : Optional.empty(),
        found.size() > threads.size() ? Optional.of(page + 1) : Optional.empty(),
        reading.comes(viewer, visit, board),
        ways(viewer, board));
  }

  ThreadPage thread(Viewer viewer, Visit visit, Standing standing) {
    Outlook outlook = reading.outlook(viewer, standing.board());
    SealedThread thread = reading.come(standing.thread(), outlook);
    int pages = standing.board().quiet() ? 1 : BoardReading.pages(thread);
    int page = Math.clamp(standing.page(), 1, pages);
    List<SealedPost> posts =
        standing.board().quiet()
            ? cushions.lying(thread.id())
            : reading.posts(thread, outlook, page);
    sealing.fetch(Stream.concat(posts.stream().map(SealedPost::voice), Stream.of(thread.voice())));
    Map<VoiceId, String> names = sealing.names(posts);
    Own own =
        new Own(
            viewer instanceof Viewer.Person,
            asks(viewer, standing.board()),
            ownVoices(viewer),
            quiet(viewer));
    return new ThreadPage(
        frame(visit, "veranda.thread.title"),
        entry(visit, standing.board()),
        thread.id().value().toString(),
        title(visit, thread),
        posts.stream().map(post -> entry(visit, post, names, own)).toList(),
        new ThreadPage.Turning(
            page > 1 ? Optional.of(page - 1) : Optional.empty(),
            page < pages ? Optional.of(page + 1) : Optional.empty()),
        page == pages && outlook instanceof Outlook.All
            ? arriving(standing, page)
            : Optional.empty(),
        reading.comes(viewer, visit, standing.board()),
        waiting(visit, standing, own),
        standing.board().quiet(),
        ways(viewer, standing.board(), thread),
        standing.writing(),
        viewer instanceof Viewer.Staff staff && Company.looksAfter(staff)
            ? Optional.of("/desk/moderation/threads/" + thread.id().value())
            : Optional.empty());
  }

  /** In a slow room one's own stands where it will arrive, for oneself alone. */
  private List<ThreadPage.Waiting> waiting(Visit visit, Standing standing, Own own) {
    if (!(standing.board().room() instanceof Room.Slow) || own.voices().isEmpty()) {
      return List.of();
    }
    List<SealedPost> some = reading.waiting(standing.thread(), own.voices());
    return some.stream()
        .map(
            post ->
                new ThreadPage.Waiting(
                    post.id().value().toString(),
                    post.sendAt()
                        .filter(_ -> post.state() == PostState.LATER)
                        .map(at -> visit.text("veranda.thread.waiting.until", visit.exact(at)))
                        .orElseGet(() -> visit.text("veranda.thread.waiting.read")),
                    sealing.note(post).orElse(""),
                    sealing.words(post).map(ThreadPages::paragraphs).orElse(List.of())))
        .toList();
  }

  /** Posts arrive where the thread goes on. */
  private static Optional<ThreadPage.Arriving> arriving(Standing standing, int page) {
    int last = standing.thread().places();
    return standing.board().takesPosts(standing.thread().id())
        ? Optional.of(
            new ThreadPage.Arriving(
                page, last, standing.still(), standing.board().room().dawn().isPresent()))
        : Optional.empty();
  }

  /** What stands over a thread. */
  String title(Visit visit, SealedThread thread) {
    if (thread.hidden()) {
      return visit.text("veranda.thread.hidden");
    }
    return sealing.title(thread).orElseGet(() -> untitled(visit, thread));
  }

  static String untitled(Visit visit, SealedThread thread) {
    return thread.sitting()
        ? visit.text("veranda.sitting.title", thread.lastAt().map(visit::soft).orElse(""))
        : visit.text("veranda.thread.empty");
  }

  static BoardsPage.Entry entry(Visit visit, Board board) {
    BoardWords words = board.words(visit.language());
    String kind =
        board.closedAt().isPresent()
            ? "closed"
            : board.circle() == Circle.UNDER_18
                ? "minors"
                : board.reading() == Reading.EVERYBODY ? "everybody" : "nicknames";
    return new BoardsPage.Entry(
        board.id().value().toString(),
        words.title(),
        words.about(),
        visit.text("veranda.board.kind." + kind),
        RoomWords.of(visit, board),
        board
            .sitting()
            .filter(_ -> board.open())
            .map(sitting -> "/boards/threads/" + sitting.value()));
  }

  BoardPage.Ways ways(Viewer viewer, Board board) {
    return new BoardPage.Ways(
        reading.mayWrite(viewer, board) && board.takesThreads(),
        viewer instanceof Viewer.Reader,
        board.reading() == Reading.EVERYBODY,
        !board.open());
  }

  /** One post by itself, for whoever stands to it like this. */
  ThreadPage.Entry entry(Visit visit, SealedPost post, Own own) {
    sealing.fetch(Stream.of(post.voice()));
    return entry(visit, post, sealing.names(List.of(post)), own);
  }

  /** In a thread whose sitting is over nobody writes, as on a board that is closed. */
  private BoardPage.Ways ways(Viewer viewer, Board board, SealedThread thread) {
    BoardPage.Ways all = ways(viewer, board);
    return new BoardPage.Ways(
        all.writes(), all.reader(), all.feed(), !board.takesPosts(thread.id()));
  }

  private ThreadPage.Entry entry(
      Visit visit, SealedPost post, Map<VoiceId, String> names, Own own) {
    boolean quiet = post.voice().filter(own.quiet()::contains).isPresent();
    boolean mine = post.voice().filter(own.voices()::contains).isPresent();
    Optional<String> words =
        quiet || post.state() != PostState.SHOWN ? Optional.empty() : sealing.words(post);
    return new ThreadPage.Entry(
        post.id().value().toString(),
        post.place().orElseThrow(),
        post.voice()
            .flatMap(voice -> Optional.ofNullable(names.get(voice)))
            .filter(_ -> words.isPresent())
            .orElseGet(() -> words.isPresent() ? visit.text("veranda.post.no-name") : ""),
        mine ? until(visit, post) : visit.soft(post.writtenAt()),
        words.flatMap(_ -> sealing.note(post)).orElse(""),
        words.map(ThreadPages::paragraphs).orElse(List.of()),
        words.isPresent() ? "" : visit.text(gap(post, quiet)),
        mine,
        words.isPresent() && !mine && own.reports(),
        words.isPresent() && !mine && own.asks() && !post.cushion(),
        post.cushion());
  }

  /** Until when one's cushion stays, which nobody else is told. */
  private static String until(Visit visit, SealedPost post) {
    return post.endsAt()
        .map(ends -> visit.text("veranda.cushion.until", visit.exact(ends)))
        .orElseGet(() -> visit.soft(post.writtenAt()));
  }

  private static String gap(SealedPost post, boolean quiet) {
    if (quiet) {
      return "veranda.post.quiet";
    }
    return post.state() == PostState.HIDDEN ? "veranda.post.hidden" : "veranda.post.empty";
  }

  /** Text is text: lines stay lines, and an empty line begins a paragraph. */
  static List<String> paragraphs(String words) {
    return Arrays.stream(words.split("\\R\\h*\\R\\s*"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** Between those of one circle who have a room to come back to. */
  private boolean asks(Viewer viewer, Board board) {
    return viewer instanceof Viewer.Person person && reading.mayAsk(person, board);
  }

  /** Whom somebody does not want to read. */
  Set<VoiceId> quiet(Viewer viewer) {
    return viewer instanceof Viewer.Person person
        ? reading.quiet(voices.reader(person.id()))
        : Set.of();
  }

  private Set<VoiceId> ownVoices(Viewer viewer) {
    return viewer instanceof Viewer.Person person
        ? reading.voicesOf(voices.author(person.id()))
        : Set.of();
  }

  static Frame frame(Visit visit, String key) {
    return new Frame(visit, Door.VERANDA, visit.text(key), false);
  }

  /**
   * A thread on its board, at a page.
   *
   * @param still whether nothing is to arrive by itself
   * @param writing the form, for those who write
   */
  record Standing(
      Board board, SealedThread thread, int page, boolean still, Optional<WritingPart> writing) {}

  /**
   * Who looks.
   *
   * @param reports whether they can ask a moderator
   * @param asks whether they can ask an author for letters
   * @param voices those that are theirs
   * @param quiet those that they do not want to read
   */
  record Own(boolean reports, boolean asks, Set<VoiceId> voices, Set<VoiceId> quiet) {}
}
