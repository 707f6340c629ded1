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
import org.springframework.stereotype.Component;

/** Finds what somebody may read, and opens it. */
@Component
final class BoardReading {

  static final int ON_ONE_PAGE = 20;

  private final Boards boards;
  private final Company company;
  private final ThreadRows threads;
  private final PostRows posts;
  private final VoiceRows voices;
  private final Transactions transactions;

  BoardReading(
      Boards boards,
      Company company,
      ThreadRows threads,
      PostRows posts,
      VoiceRows voices,
      Transactions transactions) {
    this.boards = boards;
    this.company = company;
    this.threads = threads;
    this.posts = posts;
    this.voices = voices;
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
    return threads.find(new ThreadId(id)).filter(SealedThread::stands).orElseThrow(NotThere::new);
  }

  /** A thread that staff may write about; a moderator also before it stands. */
  SealedThread any(Viewer.Staff viewer, UUID id) {
    return threads
        .find(new ThreadId(id))
        .filter(thread -> Company.looksAfter(viewer))
        .filter(thread -> thread.stands() || Company.mayAct(viewer))
        .orElseThrow(NotThere::new);
  }

  /** The room of a sitting that is over, for whoever may still read there. */
  Optional<Board> over(Viewer viewer, UUID sitting) {
    ThreadId id = new ThreadId(sitting);
    return threads
        .find(id)
        .filter(SealedThread::sitting)
        .flatMap(thread -> boards.find(thread.board()))
        .filter(board -> !board.takesPosts(id) && company.mayRead(viewer, board));
  }

  /** A page of threads, and one more when there is another page. */
  List<SealedThread> threads(BoardId board, int page) {
    return transactions.read(() -> threads.of(board, (page - 1) * ON_ONE_PAGE, ON_ONE_PAGE + 1));
  }

  /** The posts on a page of a thread. */
  List<SealedPost> posts(SealedThread thread, int page) {
    int first = (page - 1) * ON_ONE_PAGE + 1;
    return posts.at(thread.id(), first, first + ON_ONE_PAGE - 1);
  }

  /** What somebody wrote in a thread under these voices, and what does not stand in it yet. */
  List<SealedPost> waiting(SealedThread thread, Set<VoiceId> own) {
    return posts.waiting(thread.id(), own);
  }

  /** The threads of a board that were written in last, each with its first post, if it stands. */
  List<Opening> openings(BoardId board) {
    return transactions.read(
        () -> {
          List<SealedThread> some = threads.of(board, 0, ON_ONE_PAGE);
          Map<PostId, SealedPost> first =
              posts.among(some.stream().map(each -> new PostId(each.id().value())).toList());
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
    return Math.max(1, (thread.places() + ON_ONE_PAGE - 1) / ON_ONE_PAGE);
  }

  /** Whether the boards stand open for whoever reads this language. */
  boolean stand(Language language) {
    return boards.stand(language);
  }

  Optional<String> hours(Language language) {
    return boards.hours(language);
  }

  Set<VoiceId> quiet(byte[] reader) {
    return voices.quiet(reader);
  }

  Set<VoiceId> voicesOf(Author author) {
    return Set.copyOf(voices.of(author));
  }

  boolean mayWrite(Viewer viewer, Board board) {
    return company.mayWrite(viewer, board);
  }

  /** A thread with its first post. */
  record Opening(SealedThread thread, SealedPost post) {}
}
