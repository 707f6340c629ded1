// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opening and closing boards, at the desk for moderators and in the house for the operator. */
@Controller
final class BoardsDeskController {

  private static final int LONGEST_HOURS = 300;

  private final Boards boards;
  private final Sittings sittings;
  private final Pausing pausing;
  private final Nights nights;

  BoardsDeskController(Boards boards, Sittings sittings, Pausing pausing, Nights nights) {
    this.boards = boards;
    this.sittings = sittings;
    this.pausing = pausing;
    this.nights = nights;
  }

  @GetMapping({"/desk/boards", "/house/boards"})
  Page boards(Viewer.Staff viewer, Visit visit) {
    return page(visit, BoardForm.empty(), Optional.empty());
  }

  @PostMapping({"/desk/boards", "/house/boards"})
  Object open(Viewer.Staff viewer, Visit visit, @RequestParam Map<String, String> fields) {
    BoardForm form = BoardForm.of(fields);
    Optional<OpenBoard> board = form.board();
    if (board.isEmpty()) {
      return page(visit, form, Optional.of(visit.text("veranda.desk.say")));
    }
    if (boards.open(viewer, board.get()).isEmpty()) {
      return page(visit, form, Optional.of(visit.text("veranda.desk.not-ready")));
    }
    nights.turn();
    return new Redirect(here(visit));
  }

  @PostMapping({"/desk/boards/{id}/closing", "/house/boards/{id}/closing"})
  Redirect close(Viewer.Staff viewer, Visit visit, @PathVariable UUID id) {
    if (!boards.close(viewer, new BoardId(id))) {
      throw new NotThere();
    }
    return new Redirect(here(visit));
  }

  @PostMapping({"/desk/boards/{id}/opening", "/house/boards/{id}/opening"})
  Redirect reopen(Viewer.Staff viewer, Visit visit, @PathVariable UUID id) {
    if (!boards.reopen(viewer, new BoardId(id))) {
      throw new NotThere();
    }
    nights.turn();
    return new Redirect(here(visit));
  }

  @PostMapping({"/desk/boards/{id}/sitting", "/house/boards/{id}/sitting"})
  Redirect sit(Viewer.Staff viewer, Visit visit, @PathVariable UUID id) {
    if (sittings.begin(viewer, new BoardId(id)).isEmpty()) {
      throw new NotThere();
    }
    return new Redirect(here(visit));
  }

  @PostMapping({"/desk/boards/{id}/rising", "/house/boards/{id}/rising"})
  Redirect rise(Viewer.Staff viewer, Visit visit, @PathVariable UUID id) {
    if (!sittings.end(viewer, new BoardId(id))) {
      throw new NotThere();
    }
    return new Redirect(here(visit));
  }

  @PostMapping({"/desk/boards/hours", "/house/boards/hours"})
  Object sayHours(Viewer.Staff viewer, Visit visit, @RequestParam Map<String, String> fields) {
    for (Language language : Language.values()) {
      if (fields.getOrDefault("hours-" + language.code(), "").length() > LONGEST_HOURS) {
        return page(
            visit, BoardForm.empty(), Optional.of(visit.text("veranda.desk.hours.too-long")));
      }
    }
    for (Language language : Language.values()) {
      boards.sayHours(viewer, language, fields.getOrDefault("hours-" + language.code(), ""));
    }
    return new Redirect(here(visit));
  }

  @PostMapping({"/desk/boards/pause", "/house/boards/pause"})
  Redirect pause(Viewer.Staff viewer, Visit visit, @RequestParam(defaultValue = "") String paused) {
    pausing.turn(viewer, Paused.of(paused).orElse(pausing.position()));
    return new Redirect(here(visit));
  }

  /** What can be done with the sitting of a room; empty where there is none to begin or end. */
  private static String sitting(Board board) {
    if (!(board.room() instanceof Room.OpenHours) || !board.open()) {
      return "";
    }
    return board.sitting().isPresent() ? "rising" : "sitting";
  }

  private static String here(Visit visit) {
    return door(visit).path() + "/boards";
  }

  private static Door door(Visit visit) {
    return visit.path().startsWith(Door.HOUSE.path()) ? Door.HOUSE : Door.DESK;
  }

  private Page page(Visit visit, BoardForm form, Optional<String> say) {
    return new BoardsDeskPage(
        visit.frame(door(visit), "veranda.desk.title"),
        here(visit),
        boards.standInSome(),
        boards.all().stream()
            .map(
                board ->
                    new BoardsDeskPage.Row(
                        ThreadPages.entry(visit, board), !board.open(), sitting(board)))
            .toList(),
        boards.saidHours(),
        pausing.position(),
        form,
        say);
  }
}
