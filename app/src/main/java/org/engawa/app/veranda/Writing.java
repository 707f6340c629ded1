// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Visit;
import org.engawa.app.staffing.StaffHours;
import org.springframework.stereotype.Component;

/** Makes the form in which somebody writes, with what they had begun. */
@Component
final class Writing {

  private final UnsentPosts unsent;
  private final Boards boards;
  private final Accounts accounts;
  private final StaffHours staffHours;
  private final Pausing pausing;

  Writing(
      UnsentPosts unsent,
      Boards boards,
      Accounts accounts,
      StaffHours staffHours,
      Pausing pausing) {
    this.unsent = unsent;
    this.boards = boards;
    this.accounts = accounts;
    this.staffHours = staffHours;
    this.pausing = pausing;
  }

  /** The form as its author left it, or an empty one. */
  WritingPart fresh(Viewer.Person person, Visit visit, Target target) {
    PostForm form = unsent.of(person, target.id()).orElseGet(() -> PostForm.empty(target.id()));
    return part(person, visit, target, new Said(form, Optional.empty(), List.of()));
  }

  WritingPart part(Viewer.Person person, Visit visit, Target target, Said said) {
    return new WritingPart(
        visit.frame(Door.VERANDA, "veranda.begin.title"),
        said.form(),
        target.action(),
        target.begins(),
        target.nameless(),
        accounts.nickname(person.id()),
        hours(visit),
        accounts.tonight(person.id()),
        said.say(),
        said.hints().stream()
            .map(
                hint ->
                    new WritingPart.Hint(
                        visit.text("veranda.before." + hint.reason().key()),
                        hint.found(),
                        hint.reason() == BeforePosting.Reason.DANGER))
            .toList());
  }

  /** When somebody reads what waits, and what rests until then. */
  String hours(Visit visit) {
    Paused now = pausing.now();
    String rests = now == Paused.NOTHING ? "" : " " + visit.text("veranda.paused." + now.key());
    return said(visit) + rests;
  }

  /** The hours of the staff; where none were said, what was said for the boards alone. */
  private String said(Visit visit) {
    return staffHours.next().isPresent()
        ? staffHours.sentence(visit)
        : boards.hours(visit.language()).orElseGet(() -> visit.text("veranda.hours.none"));
  }

  /** What is written to. */
  record Target(UUID id, String action, boolean begins, boolean nameless) {

    static Target of(Board board) {
      UUID id = board.id().value();
      return new Target(id, "/room/boards/" + id + "/threads", true, false);
    }

    /** Words for a sitting that ends meanwhile wait for the next one in the same room. */
    static Target of(SealedThread thread) {
      return new Target(
          thread.sitting() ? thread.board().value() : thread.id().value(),
          "/room/boards/threads/" + thread.id().value() + "/posts",
          false,
          thread.signature() == Signature.NAMELESS_THREAD);
    }
  }

  /** A form that was sent, and what is said about it. */
  record Said(PostForm form, Optional<String> say, List<BeforePosting.Hint> hints) {}
}
