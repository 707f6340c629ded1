// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import static org.engawa.schema.Tables.MEETING_ROOM;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Where the house talks by voice and by video. */
@Repository
final class MeetingRooms {

  private final DSLContext dsl;

  MeetingRooms(DSLContext dsl) {
    this.dsl = dsl;
  }

  Optional<MeetingRoom> of(MeetingRoom.Kind kind) {
    return dsl.select(MEETING_ROOM.NAME, MEETING_ROOM.ADDRESS)
        .from(MEETING_ROOM)
        .where(MEETING_ROOM.KIND.eq(kind.name()))
        .fetchOptional(row -> new MeetingRoom(kind, row.value1(), row.value2()));
  }

  void put(MeetingRoom room) {
    dsl.insertInto(MEETING_ROOM)
        .set(MEETING_ROOM.KIND, room.kind().name())
        .set(MEETING_ROOM.NAME, room.name())
        .set(MEETING_ROOM.ADDRESS, room.address())
        .onConflict(MEETING_ROOM.KIND)
        .doUpdate()
        .set(MEETING_ROOM.NAME, room.name())
        .set(MEETING_ROOM.ADDRESS, room.address())
        .execute();
  }

  void remove(MeetingRoom.Kind kind) {
    dsl.deleteFrom(MEETING_ROOM).where(MEETING_ROOM.KIND.eq(kind.name())).execute();
  }
}
