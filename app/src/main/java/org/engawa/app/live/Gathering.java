// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.live;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.engawa.app.account.Viewer;
import org.engawa.app.door.Stay;
import org.engawa.app.door.Stays;

/** Those who listen at one place on this node; touched by one thread only. */
final class Gathering {

  /** Sent after to somebody who missed it; beyond that their page asks them to look again. */
  private static final int MOST_MISSED = 40;

  private static final Viewer READER = new Viewer.Reader();

  private final Nook nook;
  private final Speaker speaker;
  private final Stays stays;
  private final List<Listening> all = new ArrayList<>();
  private int told;

  Gathering(Nook nook, Speaker speaker, Stays stays) {
    this.nook = nook;
    this.speaker = speaker;
    this.stays = stays;
  }

  /** Takes somebody in, and sends after what they have missed. */
  void join(Listening line) {
    if (all.isEmpty()) {
      told = speaker.look(nook).map(Round::last).orElse(0);
    }
    all.add(line);
    int after = line.post().listen().after();
    if (told - after > MOST_MISSED) {
      line.send(Frames.AGAIN);
    } else if (told > after) {
      tell(List.of(line), IntStream.rangeClosed(after + 1, told));
    }
  }

  /** Tells what stands at this number to all who may hear it; to others the line ends. */
  void tell(int number) {
    told = Math.max(told, number);
    tell(all, IntStream.of(number));
  }

  /** Tells what may have been missed, and what may have changed before it; says whom it reached. */
  boolean tellMissed() {
    int last = speaker.look(nook).map(Round::last).orElse(told);
    int from = Math.max(Math.max(1, told - MOST_MISSED / 2), last - MOST_MISSED);
    told = Math.max(told, last);
    tell(all, IntStream.rangeClosed(from, last));
    return !all.isEmpty();
  }

  /** Ends the lines of those who may not listen any more; says false when nobody is left. */
  boolean look() {
    tell(all, IntStream.empty());
    return !all.isEmpty();
  }

  /** Keeps some of the lines open. */
  void still(int turn, int turns) {
    all.stream()
        .filter(line -> Math.floorMod(System.identityHashCode(line), turns) == turn)
        .forEach(line -> line.send(Frames.STILL));
  }

  private void tell(Collection<Listening> some, IntStream numbers) {
    Optional<Round> round = speaker.look(nook);
    Map<Stay, Viewer> open = stays.open(staying(some));
    List<Heard> heard = new ArrayList<>();
    for (Listening line : some) {
      Optional<Heard> one = heard(line, open).filter(who -> lets(round, who));
      one.ifPresentOrElse(heard::add, line::end);
    }
    round.ifPresent(now -> numbers.forEach(number -> tell(now, number, heard)));
    all.removeIf(Listening::closed);
  }

  private static boolean lets(Optional<Round> round, Heard one) {
    return round.filter(now -> now.lets(one.ear())).isPresent();
  }

  private void tell(Round round, int number, List<Heard> heard) {
    Map<String, ByteBuffer> made = new IdentityHashMap<>();
    for (Heard one : heard) {
      round
          .part(number, one.ear())
          .map(html -> made.computeIfAbsent(html, part -> Frames.part(number, part)))
          .ifPresent(one.line()::send);
    }
  }

  private static List<Stay> staying(Collection<Listening> some) {
    return some.stream().flatMap(line -> line.post().stay().stream()).distinct().toList();
  }

  private static Optional<Heard> heard(Listening line, Map<Stay, Viewer> open) {
    Optional<Stay> stay = line.post().stay();
    Optional<Viewer> viewer = stay.isEmpty() ? Optional.of(READER) : stay.map(open::get);
    return viewer.map(who -> new Heard(line, new Ear(who, line.post().listen().language())));
  }

  private record Heard(Listening line, Ear ear) {}
}
