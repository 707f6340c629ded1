// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.CaseId;
import org.engawa.app.live.Listen;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** At the desk: one talk, and ending it. */
@Controller
final class DeskConversationController {

  private static final String ONE = DeskTalkController.HERE + "/talks/{id}";

  private final Talks talks;
  private final Conversation conversation;
  private final OneTalkPages pages;
  private final HeardTalks heard;

  DeskConversationController(
      Talks talks, Conversation conversation, OneTalkPages pages, HeardTalks heard) {
    this.talks = talks;
    this.heard = heard;
    this.conversation = conversation;
    this.pages = pages;
  }

  @GetMapping(ONE)
  Page show(
      Viewer.Staff staff,
      Visit visit,
      @PathVariable UUID of,
      @PathVariable UUID id,
      @RequestParam Optional<String> still) {
    At at = new At(new CaseId(of), new TalkId(id));
    return page(staff, visit, at, OneTalkPages.Shown.empty(still));
  }

  /**
   * Words as they come, under the line that says that the talk was opened; whoever opens the
   * address itself is led to the page.
   */
  @GetMapping(ONE + "/live")
  Object live(
      Viewer.Staff staff,
      Visit visit,
      @PathVariable UUID of,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int after,
      @RequestHeader(defaultValue = "") String accept) {
    SealedTalk row = talks.atDesk(staff, new CaseId(of), new TalkId(id));
    Optional<Listen> listen = heard.listen(row, visit, new HeardTalks.Asked(after, accept));
    if (listen.isEmpty()) {
      return new Redirect(path(of, id));
    }
    conversation.open(staff, row.of(), row.id());
    return listen.get();
  }

  @PostMapping(ONE + "/turns")
  Object say(
      Viewer.Staff staff,
      Visit visit,
      @PathVariable UUID of,
      @PathVariable UUID id,
      @RequestParam Map<String, String> fields) {
    At at = new At(new CaseId(of), new TalkId(id));
    LetterForm form = LetterForm.of(fields);
    Optional<String> trouble = form.trouble();
    if (trouble.isPresent()) {
      return page(staff, visit, at, OneTalkPages.Shown.typed(form, visit.text(trouble.get())));
    }
    return conversation.say(staff, at.of(), at.talk(), form.turn())
        ? new Redirect(path(of, id))
        : page(staff, visit, at, OneTalkPages.Shown.typed(form, visit.text("talk.one.not-open")));
  }

  @PostMapping(ONE + "/end")
  Redirect stop(Viewer.Staff staff, @PathVariable UUID of, @PathVariable UUID id) {
    conversation.stop(staff, new CaseId(of), new TalkId(id));
    return new Redirect(path(of, id));
  }

  private Page page(Viewer.Staff staff, Visit visit, At at, OneTalkPages.Shown shown) {
    SealedTalk row = talks.atDesk(staff, at.of(), at.talk());
    return pages.page(visit, row, conversation.open(staff, at.of(), at.talk()), shown);
  }

  private static String path(UUID of, UUID id) {
    return DeskTalkController.path(of) + "/talks/" + id;
  }

  private record At(CaseId of, TalkId talk) {}
}
