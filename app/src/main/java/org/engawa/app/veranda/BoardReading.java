// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Transactions;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Component;

/** Finds what somebody may read, and opens it. */
@Component
final class BoardReading {

  static final int ON_ONE_PAGE = 20;

  private final Boards boards;
  private final Company company;
  private final Rows rows;
  private final Outlooks outlooks;
  private final Transactions transactions;

  BoardReading(
      Boards boards, Company company, Rows rows, Outlooks outlooks, Transactions transactions) {
    this.boards = boards;
    this.company = company;
    this.rows = rows;
    this.outlooks = outlooks;
    this.transactions = transactions;
  }

  /** The boards that somebody may read, the oldest first. */
  List<Board> boards(Viewer viewer) {
    return boards.all().stream().filter(board -> company.mayRead(viewer, board)).toList();
  }

  /** A board that somebody may read; others are not there. */
  Board board(Viewer viewer, BoardId id) {
    return boards
        .find(id)
        .filter(board -> company.mayRead(viewer, board))
        .orElseThrow(NotThere::new);
  }

  /** A thread that stands on a board that somebody may read; others are not there. */
  SealedThread thread(UUID id) {
    return rows.threads()
        .find(new ThreadId(id))
        .filter(SealedThread::stands)
        .filter(thread -> !boards.forgets(thread))
        .orElseThrow(NotThere::new);
  }

  /** A thread that stands, wherever it is. */
  Optional<SealedThread> standing(ThreadId id) {
    return rows.threads().find(id).filter(SealedThread::stands);
  }

  /** A thread that staff may write about; a moderator also before it stands. */
  SealedThread any(Viewer.Staff viewer, UUID id) {
    return rows.threads()
        .find(new ThreadId(id))
        .filter(thread -> Company.looksAfter(viewer))
        .filter(thread -> thread.stands() || Company.mayAct(viewer))
        .orElseThrow(NotThere::new);
  }

  /** A thread, also one that does not stand, and its board without the words over it. */
  In in(UUID id) {
    SealedThread thread = rows.threads().find(new ThreadId(id)).orElseThrow(NotThere::new);
    return new In(boards.bare(thread.board()).orElseThrow(NotThere::new), thread);
  }

  /** Whether this was in a sitting that is over, and somebody may still read in its room. */
  boolean over(Viewer viewer, In in) {
    return in.thread().sitting()
        && !in.board().takesPosts(in.thread().id())
        && company.mayRead(viewer, in.board());
  }

  /** How much of a board has come to somebody. */
  Outlook outlook(Viewer viewer, Board board) {
    return outlooks.of(viewer, board);
  }

  /** When more of the boards comes to somebody, for whoever chose hours. */
  Optional<String> comes(Viewer viewer, Visit visit) {
    return outlooks.says(viewer, visit);
  }

  /** The same on a board where it holds. */
  Optional<String> comes(Viewer viewer, Visit visit, Board board) {
    return outlooks.says(viewer, visit, board);
  }

  /** A thread as it has come so far; one that has not is not there. */
  SealedThread come(SealedThread thread, Outlook outlook) {
    return outlooks.of(thread, outlook).orElseThrow(NotThere::new);
  }

  /** A page of threads, and one more when there is another page. */
  List<SealedThread> threads(BoardId board, Outlook outlook, int page) {
    OutlookRows.Some some = new OutlookRows.Some((page - 1) * ON_ONE_PAGE, ON_ONE_PAGE + 1);
    return transactions.read(() -> outlooks.threads(board, outlook, some));
  }

  /** The posts on a page of a thread. */
  List<SealedPost> posts(SealedThread thread, Outlook outlook, int page) {
    int first = (page - 1) * ON_ONE_PAGE + 1;
    PostRows.Span places = new PostRows.Span(first, first + ON_ONE_PAGE - 1);
    return rows.posts().at(thread.id(), places, outlook);
  }

  /** What somebody wrote in a thread under these voices, and what does not stand in it yet. */
  List<SealedPost> waiting(SealedThread thread, Set<VoiceId> own) {
    return rows.posts().waiting(thread.id(), own);
  }

  /** The threads of a board that were written in last, each with its first post, if it stands. */
  List<Opening> openings(BoardId board) {
    return transactions.read(
        () -> {
          List<SealedThread> some = rows.threads().of(board, 0, ON_ONE_PAGE);
          Map<PostId, SealedPost> first =
              rows.posts().among(some.stream().map(each -> new PostId(each.id().value())).toList());
          return some.stream()
              .flatMap(
                  thread ->
                      Optional.ofNullable(first.get(new PostId(thread.id().value())))
                          .filter(post -> post.state() == PostState.SHOWN)
                          .map(post -> new Opening(thread, post))
                          .stream())
              .toList();
        });
  }

  static int pages(SealedThread thread) {
    return Math.max(1, page(thread.places()));
  }

  /** The page of a thread on which this place is. */
  static int page(int place) {
    return (place + ON_ONE_PAGE - 1) / ON_ONE_PAGE;
  }

  /** Whether the boards stand open for whoever reads this language. */
  boolean stand(Language language) {
    return boards.stand(language);
  }

  Optional<String> hours(Language language) {
    return boards.hours(language);
  }

  Set<VoiceId> quiet(byte[] reader) {
    return rows.voices().quiet(reader);
  }

  Set<VoiceId> voicesOf(Author author) {
    return Set.copyOf(rows.voices().of(author));
  }

  boolean mayWrite(Viewer viewer, Board board) {
    return company.mayWrite(viewer, board);
  }

  /** Whether somebody may ask those who write here for letters. */
  boolean mayAsk(Viewer.Person person, Board board) {
    return company.mayAsk(person, board);
  }

  /** The rows in which stands what is read. */
  @Component
  record Rows(ThreadRows threads, PostRows posts, VoiceRows voices) {}

  /** A thread, and the board on which it is. */
  record In(Board board, SealedThread thread) {}

  /** A thread with its first post. */
  record Opening(SealedThread thread, SealedPost post) {}
}
