// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.time.Clock;
import org.engawa.app.live.Arrivals;
import org.engawa.app.shell.NotThere;
import org.springframework.stereotype.Component;

/** Gives posts their places in threads, and empties them, in the transaction of the caller. */
@Component
final class Places {

  private final PostRows posts;
  private final ThreadRows threads;
  private final CushionRows cushions;
  private final Arrivals arrivals;
  private final Clock clock;

  Places(PostRows posts, ThreadRows threads, CushionRows cushions, Arrivals arrivals, Clock clock) {
    this.posts = posts;
    this.threads = threads;
    this.cushions = cushions;
    this.arrivals = arrivals;
    this.clock = clock;
  }

  void begin(SealedThread thread) {
    threads.add(thread, clock.instant());
  }

  /** The next place of a thread, which nobody else gets. */
  int next(ThreadId thread) {
    return threads.nextPlace(thread, clock.instant());
  }

  /** What was kept only until it was answered goes once it is. */
  void letGoAnswered(SealedPost post) {
    if (threads.find(post.thread()).filter(SealedThread::stands).isEmpty()
        && post.place().isPresent()) {
      posts.empty(post.id());
    }
  }

  /** Keeps a new post; an id that somebody else's has is refused. */
  void keep(SealedPost post) {
    if (!posts.add(post)) {
      throw new NotThere();
    }
    changed(post);
  }

  /** What was shown before keeps its place, and does not move its thread. */
  void show(SealedPost post) {
    int place = post.place().orElseGet(() -> next(post.thread()));
    posts.show(post.id(), place, clock.instant());
    arrivals.at(HeardThreads.nook(post.thread()), place);
  }

  /** Leaves the place, and says that it is hidden. */
  void hide(SealedPost post) {
    posts.state(post.id(), PostState.HIDDEN);
    changed(post);
  }

  /** Leaves the place without words, and without a title when the post began its thread. */
  void empty(SealedPost post) {
    posts.empty(post.id());
    if (post.id().value().equals(post.thread().value())) {
      threads.emptyTitle(post.thread());
    }
    changed(post);
  }

  /** Takes up what somebody has put down there before, so that they sit once. */
  void takeUp(ThreadId thread, Author author) {
    cushions.of(thread, author).forEach(this::takeUp);
  }

  /** A cushion about which somebody waits for an answer is kept where a moderator finds it. */
  void takeUp(SealedPost cushion) {
    if (cushions.isAsked(cushion.id())) {
      hide(cushion);
    } else {
      empty(cushion);
    }
  }

  private void changed(SealedPost post) {
    post.place().ifPresent(place -> arrivals.at(HeardThreads.nook(post.thread()), place));
  }
}
