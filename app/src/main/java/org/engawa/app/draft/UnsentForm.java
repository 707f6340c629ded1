// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.DraftKeeper;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Door;

/**
 * One form whose words stay when whoever typed them leaves.
 *
 * @param door behind which it is
 * @param form its name
 * @param about the field that says whom or what it is about; empty where there is one for each
 * @param typed the fields that somebody types into; when all are empty, nothing is kept
 */
public record UnsentForm(Door door, String form, String about, List<String> typed, Unsent unsent)
    implements DraftKeeper {

  /** A form of the room, one for each person. */
  public static UnsentForm inRoom(String form, List<String> typed, Unsent unsent) {
    return new UnsentForm(Door.ROOM, form, "", typed, unsent);
  }

  @Override
  public void keep(Viewer viewer, Map<String, String> fields) {
    if (!door.equals(door(viewer))
        || typed.stream().allMatch(name -> fields.getOrDefault(name, "").isBlank())) {
      return;
    }
    if (about.isEmpty()) {
      unsent.keep(viewer, form, fields);
    } else {
      id(fields.getOrDefault(about, ""))
          .ifPresent(which -> unsent.keep(viewer, form, which, fields));
    }
  }

  private static Door door(Viewer viewer) {
    return switch (viewer) {
      case Viewer.Person _ -> Door.ROOM;
      case Viewer.Family _ -> Door.HOME;
      case Viewer.Staff _ -> Door.DESK;
      case Viewer.Reader _ -> Door.VERANDA;
    };
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
