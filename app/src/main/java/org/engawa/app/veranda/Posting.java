// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.time.Duration;
import java.util.Optional;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Transactions;
import org.springframework.stereotype.Component;

/** Writing on the boards, and taking back. */
@Component
public final class Posting {

  private static final Duration LATER = Duration.ofMinutes(15);
  private static final Duration TWICE = Duration.ofMinutes(10);

  private final PostRows posts;
  private final Places places;
  private final Threshold threshold;
  private final Voices voices;
  private final Sealing sealing;
  private final Transactions transactions;

  Posting(
      PostRows posts,
      Places places,
      Threshold threshold,
      Voices voices,
      Sealing sealing,
      Transactions transactions) {
    this.posts = posts;
    this.places = places;
    this.threshold = threshold;
    this.voices = voices;
    this.sealing = sealing;
    this.transactions = transactions;
  }

  /** Writes a post; the same one sent twice, or typed twice in ten minutes, is kept once. */
  public Written write(Viewer.Person by, WritePost said) {
    // Asked beside the one writer, whom everybody waits for.
    Threshold.Crossed crossed = transactions.read(() -> threshold.cross(by, said.spot()));
    Author author = voices.author(by.id());
    return transactions.write(
        () -> {
          Threshold.Step step = threshold.step(author, crossed);
          if (repeats(step, said)) {
            return new Written.Before();
          }
          return step.slow().isPresent()
              ? step.slow().get()
              : keep(by, said, crossed.follows(), step);
        });
  }

  private Written keep(
      Viewer.Person by, WritePost said, Optional<SealedThread> follows, Threshold.Step step) {
    ThreadId thread =
        follows.map(SealedThread::id).orElseGet(() -> new ThreadId(said.id().value()));
    VoiceId voice =
        voices.of(by.id(), nameless(said, follows) ? Optional.of(thread) : Optional.empty());
    if (said.spot() instanceof Spot.Begins(BoardId board, String title)) {
      places.begin(
          new SealedThread(
              thread,
              board,
              Optional.of(voice),
              Optional.of(sealing.title(voice, thread, title)),
              said.signature(),
              0,
              Optional.empty(),
              false));
    }
    boolean later = said.sending() == Sending.LATER;
    PostState state = later ? PostState.LATER : step.readFirst() ? PostState.HELD : PostState.SHOWN;
    SealedPost post =
        new SealedPost(
            said.id(),
            thread,
            board(said, follows),
            state == PostState.SHOWN ? Optional.of(places.next(thread)) : Optional.empty(),
            Optional.of(voice),
            state,
            Optional.of(sealing.words(voice, said.id(), said.words())),
            sealing.note(voice, said.id(), said.note()),
            step.now(),
            later ? Optional.of(step.now().plus(LATER)) : Optional.empty());
    places.keep(post);
    if (later) {
      return new Written.Leaves(step.now().plus(LATER));
    }
    return step.readFirst() ? new Written.Held() : new Written.Stands(thread);
  }

  /** Takes one's own post back for good; only an empty place remains. */
  public void takeBack(Viewer.Person by, PostId id) {
    transactions.write(
        () -> {
          SealedPost post = posts.find(id).orElseThrow(NotThere::new);
          if (!posts.isOf(id, voices.author(by.id()))) {
            throw new NotThere();
          }
          places.empty(post);
        });
  }

  private static BoardId board(WritePost said, Optional<SealedThread> follows) {
    return switch (said.spot()) {
      case Spot.Begins(BoardId board, String _) -> board;
      case Spot.Follows _ -> follows.orElseThrow().board();
    };
  }

  private static boolean nameless(WritePost said, Optional<SealedThread> follows) {
    return said.signature() != Signature.NICKNAME
        || follows.filter(in -> in.signature() == Signature.NAMELESS_THREAD).isPresent();
  }

  private boolean repeats(Threshold.Step step, WritePost said) {
    return step.lately().stream().anyMatch(post -> post.id().equals(said.id()))
        || step.lately().stream()
            .filter(post -> post.writtenAt().isAfter(step.now().minus(TWICE)))
            .filter(post -> sameSpot(post, said.spot()))
            .flatMap(post -> sealing.words(post).stream())
            .anyMatch(said.words()::equals)
        || (step.lately().size() == Threshold.LATELY && posts.find(said.id()).isPresent());
  }

  private static boolean sameSpot(SealedPost post, Spot spot) {
    return switch (spot) {
      case Spot.Begins _ -> post.id().value().equals(post.thread().value());
      case Spot.Follows(ThreadId thread) -> post.thread().equals(thread);
    };
  }
}
