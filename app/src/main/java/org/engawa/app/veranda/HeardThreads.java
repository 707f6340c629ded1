// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.Optional;
import org.engawa.app.account.Viewer;
import org.engawa.app.live.Nook;
import org.engawa.app.live.Round;
import org.engawa.app.live.Speaker;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.Transactions;
import org.springframework.stereotype.Component;

/** Threads as places where posts arrive while somebody reads. */
@Component
final class HeardThreads implements Speaker {

  private static final String KIND = "thread";

  private final ThreadRows threads;
  private final Boards boards;
  private final Company company;
  private final HeardPosts posts;
  private final Outlooks outlooks;
  private final Transactions transactions;

  HeardThreads(
      ThreadRows threads,
      Boards boards,
      Company company,
      HeardPosts posts,
      Outlooks outlooks,
      Transactions transactions) {
    this.threads = threads;
    this.boards = boards;
    this.company = company;
    this.posts = posts;
    this.outlooks = outlooks;
    this.transactions = transactions;
  }

  static Nook nook(ThreadId thread) {
    return new Nook(KIND, thread.value());
  }

  @Override
  public String kind() {
    return KIND;
  }

  /** On a board that is closed, or gone with its crisis contacts, nobody listens. */
  @Override
  public Optional<Round> look(Nook nook) {
    return transactions.read(() -> threads.find(new ThreadId(nook.id())).flatMap(this::round));
  }

  private Optional<Round> round(SealedThread thread) {
    return boards
        .find(thread.board())
        .filter(board -> board.takesPosts(thread.id()))
        .map(board -> new ThreadRound(thread, board, outlooks.notAtOnce(board), this));
  }

  boolean stand(Language language) {
    return boards.stand(language);
  }

  boolean mayRead(Viewer viewer, Board board) {
    return company.mayRead(viewer, board);
  }

  HeardPosts posts() {
    return posts;
  }
}
