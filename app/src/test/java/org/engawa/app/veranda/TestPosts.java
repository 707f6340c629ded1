// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.account.Viewer;

/** Posts that stand at the boards of a {@link TestHouse}, put there without a page. */
public final class TestPosts {

  private final TestHouse house;

  /** Posts of this house. */
  public TestPosts(TestHouse house) {
    this.house = house;
  }

  /** Somebody begins a thread, and it stands; says its id, which is that of its post, too. */
  public UUID begins(Viewer.Person who, BoardId board, Signature signature) {
    UUID id = UUID.randomUUID();
    ThreadId thread = new ThreadId(id);
    PostId post = new PostId(id);
    Instant now = house.get(Clock.class).instant();
    house.write(
        () -> {
          boolean named = signature == Signature.NICKNAME;
          VoiceId voice =
              house.get(Voices.class).of(who.id(), named ? Optional.empty() : Optional.of(thread));
          Sealing sealing = house.get(Sealing.class);
          SealedThread.Title title =
              new SealedThread.Title(voice, sealing.title(voice, thread, "The sea"));
          ThreadRows threads = house.get(ThreadRows.class);
          threads.add(SealedThread.begun(thread, board, title, signature), now);
          PostRows posts = house.get(PostRows.class);
          posts.add(
              new SealedPost(
                  post,
                  thread,
                  board,
                  Optional.empty(),
                  Optional.of(voice),
                  PostState.HELD,
                  Optional.of(
                      sealing.words(
                          new Sealing.Pen(voice, Optional.empty()), post, "It was calm.")),
                  Optional.empty(),
                  now,
                  Optional.empty()));
          posts.show(post, threads.nextPlace(thread, now), now);
        });
    return id;
  }

  /** A moderator hides a post. */
  public void hide(UUID post) {
    house.write(() -> house.get(PostRows.class).state(new PostId(post), PostState.HIDDEN));
  }

  /** A moderator pauses somebody for an hour. */
  public void pause(Viewer.Person who) {
    Instant until = house.get(Clock.class).instant().plus(Duration.ofHours(1));
    Author author = house.get(Voices.class).author(who.id());
    house.write(() -> house.get(Writers.class).pause(UUID.randomUUID(), author, until));
  }
}
