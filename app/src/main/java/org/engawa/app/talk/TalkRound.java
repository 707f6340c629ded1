// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engawa.app.account.Viewer;
import org.engawa.app.live.Ear;
import org.engawa.app.live.Round;

/** One look at a talk for the two who talk; both hear the same words. */
final class TalkRound implements Round {

  private final SealedTalk row;
  private final List<SealedTurn> turns;
  private final HeardTalks house;
  private final Map<Integer, String> drawn = new HashMap<>();

  TalkRound(SealedTalk row, List<SealedTurn> turns, HeardTalks house) {
    this.row = row;
    this.turns = turns;
    this.house = house;
  }

  @Override
  public boolean lets(Ear ear) {
    return switch (ear.viewer()) {
      case Viewer.Person person -> person.id().equals(row.person());
      case Viewer.Staff staff -> staff.id().equals(row.with());
      case Viewer.Family _, Viewer.Reader _ -> false;
    };
  }

  @Override
  public int last() {
    return turns.size();
  }

  @Override
  public Optional<String> part(int number, Ear ear) {
    return number < 1 || number > turns.size()
        ? Optional.empty()
        : Optional.of(
            drawn.computeIfAbsent(number, place -> house.draw(row, place, turns.get(place - 1))));
  }
}
