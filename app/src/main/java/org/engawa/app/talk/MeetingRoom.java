// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where the house talks by voice or by video; the program itself never goes there.
 *
 * @param name as people read it
 * @param address with {@value #HOLE} where the name of a meeting goes
 */
public record MeetingRoom(Kind kind, String name, String address) {

  static final String HOLE = "{meeting}";
  static final int LONGEST_NAME = 80;
  static final int LONGEST_ADDRESS = 300;

  /** Refuses what people could not follow safely. */
  public MeetingRoom {
    trouble(name, address)
        .ifPresent(
            key -> {
              throw new IllegalArgumentException("no meeting room: " + key);
            });
  }

  /** A message key when this cannot be a room. */
  static Optional<String> trouble(String name, String address) {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      return Optional.of("talk.house.rooms.say.name");
    }
    if (address.length() > LONGEST_ADDRESS || address.split("\\{meeting}", -1).length != 2) {
      return Optional.of("talk.house.rooms.say.hole");
    }
    return isSafe(address.replace(HOLE, "0"))
        ? Optional.empty()
        : Optional.of("talk.house.rooms.say.https");
  }

  private static boolean isSafe(String address) {
    try {
      URI uri = new URI(address);
      return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
    } catch (URISyntaxException _) {
      return false;
    }
  }

  /** Where a meeting of this name is. */
  String at(String meeting) {
    return address.replace(HOLE, meeting);
  }

  /** What one talks by. */
  public enum Kind {
    VOICE,
    VIDEO;

    static Optional<Kind> of(Rung rung) {
      return switch (rung) {
        case VOICE -> Optional.of(VOICE);
        case DARK_VIDEO, VIDEO -> Optional.of(VIDEO);
        default -> Optional.empty();
      };
    }
  }
}
