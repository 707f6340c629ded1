// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.time.Instant;
import java.util.Optional;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Transactions;
import org.springframework.stereotype.Component;

/** Writing on the boards, and taking back. */
@Component
public final class Posting {

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
          if (crossed.board().room().live()) {
            // The sitting may have ended in between, and its words been let go.
            threshold.crossHeld(by, crossed, said.spot());
          }
          Threshold.Step step = threshold.step(author, crossed);
          if (repeats(author, said, step.now().minus(crossed.rhythm().twice()))) {
            return new Written.Before();
          }
          return step.slow().isPresent() ? step.slow().get() : keep(by, said, crossed, step);
        });
  }

  private Written keep(
      Viewer.Person by, WritePost said, Threshold.Crossed crossed, Threshold.Step step) {
    ThreadId thread =
        crossed.follows().map(SealedThread::id).orElseGet(() -> new ThreadId(said.id().value()));
    VoiceId voice =
        voices.of(by.id(), nameless(said, crossed) ? Optional.of(thread) : Optional.empty());
    prepare(by, said, thread, voice);
    Sealing.Pen pen = new Sealing.Pen(voice, crossed.night());
    Optional<Instant> sendAt = threshold.sendAt(crossed, said.sending(), step.now());
    PostState state =
        sendAt.isPresent() ? PostState.LATER : step.readFirst() ? PostState.HELD : PostState.SHOWN;
    Optional<Integer> place =
        state == PostState.SHOWN ? Optional.of(places.next(thread)) : Optional.empty();
    places.keep(
        new SealedPost(
            said.id(),
            thread,
            crossed.board().id(),
            place,
            Optional.of(voice),
            state,
            Optional.of(sealing.words(pen, said.id(), said.words())),
            sealing.note(pen, said.id(), said.note()),
            step.now(),
            sendAt,
            pen.night(),
            threshold.endsAt(crossed, said.spot(), step.now())));
    if (sendAt.isPresent()) {
      return new Written.Leaves(sendAt.get());
    }
    return place.<Written>map(at -> new Written.Stands(thread, at)).orElseGet(Written.Held::new);
  }

  private void prepare(Viewer.Person by, WritePost said, ThreadId thread, VoiceId voice) {
    switch (said.spot()) {
      case Spot.Begins(BoardId board, String title) ->
          places.begin(
              SealedThread.begun(
                  thread,
                  board,
                  new SealedThread.Title(voice, sealing.title(voice, thread, title)),
                  said.signature()));
      case Spot.Sits _ -> places.takeUp(thread, voices.author(by.id()));
      case Spot.Follows _ -> {}
    }
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

  private static boolean nameless(WritePost said, Threshold.Crossed crossed) {
    return said.signature() != Signature.NICKNAME
        || crossed.follows().filter(in -> in.signature() == Signature.NAMELESS_THREAD).isPresent();
  }

  private boolean repeats(Author author, WritePost said, Instant since) {
    return posts.isOf(said.id(), author)
        || posts.since(author, since, thread(said.spot())).stream()
            .flatMap(post -> sealing.words(post).stream())
            .anyMatch(said.words()::equals);
  }

  private static Optional<ThreadId> thread(Spot spot) {
    return switch (spot) {
      case Spot.Begins _ -> Optional.empty();
      case Spot.Follows(ThreadId thread) -> Optional.of(thread);
      case Spot.Sits(ThreadId thread, Staying _) -> Optional.of(thread);
    };
  }
}
