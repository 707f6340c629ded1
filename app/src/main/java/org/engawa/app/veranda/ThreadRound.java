// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Viewer;
import org.engawa.app.live.Ear;
import org.engawa.app.live.Round;
import org.engawa.app.shell.Language;

/**
 * One look at a thread for all who listen; each post is opened once, and drawn once for the alike.
 */
final class ThreadRound implements Round {

  private final SealedThread thread;
  private final Board board;
  private final Set<PersonId> later;
  private final HeardThreads house;
  private final Map<Language, Boolean> stand = new EnumMap<>(Language.class);
  private final Map<Viewer, Boolean> may = new HashMap<>();
  private final Map<Integer, Optional<HeardPost>> opened = new HashMap<>();
  private final Map<Drawing, String> drawn = new HashMap<>();

  /** Those of later have hours at which they look, and hear nothing in between. */
  ThreadRound(SealedThread thread, Board board, Set<PersonId> later, HeardThreads house) {
    this.thread = thread;
    this.board = board;
    this.later = later;
    this.house = house;
  }

  @Override
  public boolean lets(Ear ear) {
    return stand.computeIfAbsent(ear.language(), house::stand)
        && may.computeIfAbsent(ear.viewer(), this::may);
  }

  private boolean may(Viewer viewer) {
    boolean hears = !(viewer instanceof Viewer.Person(PersonId id, _) && later.contains(id));
    return hears && house.mayRead(viewer, board);
  }

  @Override
  public int last() {
    return thread.places();
  }

  @Override
  public Optional<String> part(int number, Ear ear) {
    return opened
        .computeIfAbsent(number, place -> house.posts().find(thread.id(), place))
        .flatMap(post -> part(post, ear));
  }

  private Optional<String> part(HeardPost post, Ear ear) {
    return house
        .posts()
        .side(post, ear.viewer())
        .map(
            side ->
                drawn.computeIfAbsent(
                    new Drawing(post.post().id(), ear.language(), side),
                    drawing -> house.posts().draw(post, drawing)));
  }

  /** What is drawn once: which post, in which language, and how its readers stand to it. */
  record Drawing(PostId post, Language language, Side side) {}

  /** How somebody stands to a post. */
  enum Side {
    /** Whoever has no room, and staff. */
    READS,
    /** A person who may ask a moderator, or not want to read its author. */
    PERSON,
    WROTE_IT
  }
}
