// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.engawa.app.shell.Visit;

/** What a page says about the hours of a room, before anybody writes in it. */
final class RoomWords {

  private RoomWords() {}

  static List<String> of(Visit visit, Board board) {
    return switch (board.room()) {
      case Room.Plain _ -> List.of();
      case Room.Slow slow -> List.of(visit.text("veranda.room.slow", slow.said()));
      case Room.Dawn(LocalTime at) -> List.of(visit.text("veranda.room.dawn", at.toString()));
      case Room.Quiet(Room.Dawn until) ->
          List.of(
              visit.text("veranda.room.quiet"),
              visit.text("veranda.room.quiet.dawn", until.rule()));
      case Room.OpenHours(Room.Afterwards afterwards) -> hours(visit, board, afterwards);
    };
  }

  private static List<String> hours(Visit visit, Board board, Room.Afterwards afterwards) {
    List<String> said = new ArrayList<>();
    boolean runs = board.open() && board.sitting().isPresent();
    said.add(visit.text(runs ? "veranda.room.hours.open" : "veranda.room.hours.shut"));
    String times = board.words(visit.language()).times();
    if (!times.isEmpty()) {
      said.add(times);
    }
    said.add(
        visit.text(
            afterwards == Room.Afterwards.GO
                ? "veranda.room.hours.go"
                : "veranda.room.hours.stay"));
    return List.copyOf(said);
  }
}
