// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.demo;

import java.util.List;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Visit;

/**
 * Who one can be, door by door.
 *
 * @param wordsForJoining the words with which somebody can join a case
 */
public record DemoPage(Frame frame, List<Doorway> doorways, String wordsForJoining)
    implements Page {

  /** The doors through which one can go as somebody. */
  static final List<Door> DOORS = List.of(Door.ROOM, Door.HOME, Door.DESK, Door.STUDY, Door.HOUSE);

  @Override
  public String template() {
    return "demo/demo";
  }

  /** One door and those to whom it opens. */
  public record Doorway(String key, String door, List<One> guests) {

    static Doorway of(Visit visit, Door door, List<Guest> all) {
      return new Doorway(
          door.key(),
          visit.text("shell.door." + door.key()),
          all.stream()
              .filter(guest -> guest.door() == door)
              .map(guest -> One.of(visit, guest))
              .toList());
    }
  }

  /** One of them in words. */
  public record One(String name, String called, String about) {

    static One of(Visit visit, Guest guest) {
      return new One(guest.name(), guest.called(), visit.text("demo.about." + guest.name()));
    }
  }
}
