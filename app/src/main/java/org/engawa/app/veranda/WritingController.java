// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing on the boards, which needs a room. */
@Controller
final class WritingController {

  private final BoardReading reading;
  private final ThreadPages pages;
  private final Writing writing;
  private final Posting posting;
  private final UnsentPosts unsent;

  WritingController(
      BoardReading reading,
      ThreadPages pages,
      Writing writing,
      Posting posting,
      UnsentPosts unsent) {
    this.reading = reading;
    this.pages = pages;
    this.writing = writing;
    this.posting = posting;
    this.unsent = unsent;
  }

  @GetMapping("/room/boards/{id}/begin")
  Page begin(Viewer.Person person, Visit visit, @PathVariable UUID id) {
    Board board = beginnable(person, reading.board(person, new BoardId(id)));
    return reading.stand(visit.language())
        ? page(visit, board, writing.fresh(person, visit, Writing.Target.of(board)))
        : BoardsController.shut(visit);
  }

  @PostMapping("/room/boards/{id}/threads")
  Object begin(
      Viewer.Person person,
      Visit visit,
      @PathVariable UUID id,
      @RequestParam Map<String, String> fields) {
    Board board = beginnable(person, reading.board(person, new BoardId(id)));
    PostForm form = PostForm.of(fields).to(id);
    Optional<Writing.Said> pause = pause(visit, form, form.troubleAtBeginning());
    if (pause.isPresent()) {
      return page(visit, board, writing.part(person, visit, Writing.Target.of(board), pause.get()));
    }
    Spot spot = new Spot.Begins(board.id(), form.title().strip());
    Written written = posting.write(person, form.post(spot));
    if (written instanceof Written.NotNow slow) {
      return page(
          visit,
          board,
          writing.part(person, visit, Writing.Target.of(board), slow(person, visit, form, slow)));
    }
    return sent(person, form, written);
  }

  @PostMapping("/room/boards/threads/{id}/posts")
  Object follow(
      Viewer.Person person,
      Visit visit,
      @PathVariable UUID id,
      @RequestParam Map<String, String> fields) {
    BoardReading.In in = reading.in(id);
    if (reading.over(person, in)) {
      unsent.keep(person, PostForm.of(fields).to(in.board().id().value()));
      return new Redirect("/room/boards?kept=closed");
    }
    PostForm form = PostForm.of(fields).to(Writing.Target.of(in.thread()).id());
    boolean quiet = in.board().quiet();
    Optional<Writing.Said> pause =
        pause(visit, form, quiet ? form.troubleWithCushion() : form.trouble());
    if (pause.isPresent()) {
      return page(person, visit, id, pause.get());
    }
    Spot spot =
        quiet
            ? new Spot.Sits(in.thread().id(), Staying.of(form.stay()))
            : new Spot.Follows(in.thread().id());
    Written written = posting.write(person, form.post(spot));
    if (written instanceof Written.NotNow slow) {
      return page(person, visit, id, slow(person, visit, form, slow));
    }
    return sent(person, form, written);
  }

  private Board beginnable(Viewer.Person person, Board board) {
    if (!board.takesThreads()) {
      throw new NotThere();
    }
    return writable(person, board);
  }

  private Board writable(Viewer.Person person, Board board) {
    if (!reading.mayWrite(person, board)) {
      throw new NotThere();
    }
    return board;
  }

  /** What is said before it goes out: a trouble, or something to think about once. */
  private static Optional<Writing.Said> pause(
      Visit visit, PostForm form, Optional<String> trouble) {
    if (trouble.isPresent()) {
      return Optional.of(new Writing.Said(form, trouble.map(key -> visit.text(key)), List.of()));
    }
    List<BeforePosting.Hint> hints =
        form.looked() ? List.of() : BeforePosting.about(form.title(), form.words(), form.note());
    return hints.isEmpty()
        ? Optional.empty()
        : Optional.of(new Writing.Said(form, Optional.empty(), hints));
  }

  private Writing.Said slow(Viewer.Person person, Visit visit, PostForm form, Written.NotNow slow) {
    unsent.keep(person, form);
    String say = visit.text(slow.why().key(), visit.exact(slow.from()));
    return new Writing.Said(form, Optional.of(say), List.of());
  }

  private Redirect sent(Viewer.Person person, PostForm form, Written written) {
    unsent.forget(person, form.target());
    return switch (written) {
      case Written.Stands(ThreadId thread, int place) ->
          new Redirect(
              "/boards/threads/"
                  + thread.value()
                  + "?page="
                  + BoardReading.page(place)
                  + "#post-"
                  + place);
      case Written.Held _ -> new Redirect("/room/boards?kept=held");
      case Written.Leaves _ -> new Redirect("/room/boards?kept=later");
      case Written.Before _, Written.NotNow _ -> new Redirect("/room/boards");
    };
  }

  private static Page page(Visit visit, Board board, WritingPart part) {
    return new BeginPage(
        visit.frame(Door.VERANDA, "veranda.begin.title"), ThreadPages.entry(visit, board), part);
  }

  /** To whoever may not write in it, this thread is not there. */
  private Page page(Viewer.Person person, Visit visit, UUID id, Writing.Said said) {
    SealedThread thread = reading.thread(id);
    Board board = writable(person, reading.board(person, thread.board()));
    WritingPart part = writing.part(person, visit, Writing.Target.of(thread), said);
    return pages.thread(
        person,
        visit,
        new ThreadPages.Standing(
            board, thread, BoardReading.pages(thread), true, Optional.of(part)));
  }
}
