// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.List;
import org.engawa.app.arrival.ArrivalHours;
import org.engawa.app.arrival.Chosen;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * Letters and talks in the room: with whom, and how letters arrive.
 *
 * @param hours when the team usually looks, in a sentence
 * @param arrival at which hours letters and boards come
 */
public record TalkPage(
    Frame frame, List<Somebody> around, List<Somebody> before, String hours, Arrival arrival)
    implements Page {

  @Override
  public String template() {
    return "talk/talk";
  }

  /** The hours that can be chosen. */
  public List<Integer> offered() {
    return ArrivalHours.OFFERED;
  }

  /** Whether this hour was chosen. */
  public boolean at(int hour) {
    return arrival.chosen().hours().hours().contains(hour);
  }

  /** What can come at hours. */
  public List<Chosen.What> whats() {
    return List.of(Chosen.What.values());
  }

  /** Whether this comes at the hours. */
  public boolean comes(Chosen.What what) {
    return arrival.chosen().at().contains(what);
  }

  /** Whether the first page says that a letter is there. */
  public boolean onFirstPage() {
    return arrival.firstPage() == Arrival.FirstPage.SAYS_ONE_IS_THERE;
  }

  /**
   * One of the team, or a mentor.
   *
   * @param open how far the ways to them are open
   * @param ladder whether there are other ways than letters
   */
  public record Somebody(String path, String name, String open, boolean ladder) {}
}
