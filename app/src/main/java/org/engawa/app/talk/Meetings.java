// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.HexFormat;
import java.util.Optional;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.Vault;
import org.springframework.stereotype.Component;

/** Where a talk by voice or by video is: an address that the person goes to by their own press. */
@Component
public final class Meetings {

  private static final int HALF = 16;

  private final MeetingRooms rooms;
  private final Vault vault;
  private final Transactions transactions;

  Meetings(MeetingRooms rooms, Vault vault, Transactions transactions) {
    this.rooms = rooms;
    this.vault = vault;
    this.transactions = transactions;
  }

  Optional<MeetingRoom> of(MeetingRoom.Kind kind) {
    return transactions.read(() -> rooms.of(kind));
  }

  /** From now on the house talks there. */
  public void put(MeetingRoom room) {
    transactions.write(() -> rooms.put(room));
  }

  void remove(MeetingRoom.Kind kind) {
    transactions.write(() -> rooms.remove(kind));
  }

  /** The name of a meeting cannot be guessed from anything that people see. */
  Optional<Place> placeOf(TalkId talk, Rung by) {
    return MeetingRoom.Kind.of(by)
        .flatMap(this::of)
        .map(room -> new Place(room.name(), room.at(meeting(talk))));
  }

  private String meeting(TalkId talk) {
    byte[] name = vault.lookup("meeting", talk.value().toString());
    return HexFormat.of().formatHex(name, 0, HALF);
  }

  /** A room and the way to one meeting in it. */
  record Place(String name, String address) {}
}
