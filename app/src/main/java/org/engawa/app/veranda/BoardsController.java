// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.live.Listen;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Reading the boards: nothing is set, counted or written down. */
@Controller
final class BoardsController {

  private final BoardReading reading;
  private final ThreadPages pages;
  private final Writing writing;

  BoardsController(BoardReading reading, ThreadPages pages, Writing writing) {
    this.reading = reading;
    this.pages = pages;
    this.writing = writing;
  }

  @GetMapping("/boards")
  Page boards(Viewer viewer, Visit visit) {
    return reading.stand(visit.language())
        ? new BoardsPage(
            visit.frame(Door.VERANDA, "veranda.boards.title"),
            false,
            reading.boards(viewer).stream().map(b -> ThreadPages.entry(visit, b)).toList(),
            reading.comes(viewer, visit))
        : shut(visit);
  }

  @GetMapping("/boards/{id}")
  Page board(
      Viewer viewer,
      Visit visit,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "1") int page) {
    Board board = reading.board(viewer, new BoardId(id));
    return reading.stand(visit.language())
        ? pages.board(viewer, visit, board, Math.max(1, page))
        : shut(visit);
  }

  @GetMapping("/boards/threads/{id}")
  Page thread(
      Viewer viewer,
      Visit visit,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam Optional<String> still) {
    SealedThread thread = reading.thread(id);
    Board board = reading.board(viewer, thread.board());
    if (!reading.stand(visit.language())) {
      return shut(visit);
    }
    Optional<WritingPart> part =
        viewer instanceof Viewer.Person person
                && reading.mayWrite(viewer, board)
                && board.takesPosts(thread.id())
            ? Optional.of(writing.fresh(person, visit, Writing.Target.of(thread)))
            : Optional.empty();
    return pages.thread(
        viewer, visit, new ThreadPages.Standing(board, thread, page, still.isPresent(), part));
  }

  /** Posts as they come; whoever opens the address itself is led to the page. */
  @GetMapping("/boards/threads/{id}/live")
  Object live(
      Viewer viewer,
      Visit visit,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int after,
      @RequestHeader(defaultValue = "") String accept) {
    SealedThread thread = reading.thread(id);
    Board board = reading.board(viewer, thread.board());
    return accept.contains("text/event-stream")
            && reading.stand(visit.language())
            && board.takesPosts(thread.id())
            && reading.outlook(viewer, board) instanceof Outlook.All
        ? new Listen(HeardThreads.nook(thread.id()), visit.language(), Math.max(0, after))
        : new Redirect("/boards/threads/" + id);
  }

  static Page shut(Visit visit) {
    return new BoardsPage(
        visit.frame(Door.VERANDA, "veranda.boards.title"), true, List.of(), Optional.empty());
  }
}
