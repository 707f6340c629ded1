// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.draft.Unsent;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** In the room: one talk, stopping it, and what becomes of it. */
@Controller
final class RoomConversationController {

  private static final String ONE = RoomTalkController.HERE + "/talks/{id}";
  private static final String AFTER = OneTalkPage.After.FORM;

  private final Talks talks;
  private final Conversation conversation;
  private final OneTalkPages pages;
  private final Reflections reflections;
  private final Unsent unsent;
  private final HeardTalks heard;

  RoomConversationController(
      Talks talks,
      Conversation conversation,
      OneTalkPages pages,
      Reflections reflections,
      Unsent unsent,
      HeardTalks heard) {
    this.talks = talks;
    this.conversation = conversation;
    this.pages = pages;
    this.reflections = reflections;
    this.unsent = unsent;
    this.heard = heard;
  }

  @GetMapping(ONE)
  Page show(
      Viewer.Person person,
      Visit visit,
      @PathVariable UUID id,
      @RequestParam Optional<String> still) {
    return page(person, visit, new TalkId(id), OneTalkPages.Shown.empty(still));
  }

  /** Words as they come; whoever opens the address itself is led to the page. */
  @GetMapping(ONE + "/live")
  Object live(
      Viewer.Person person,
      Visit visit,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") int after,
      @RequestHeader(defaultValue = "") String accept) {
    return heard
        .listen(talks.own(person, new TalkId(id)), visit, new HeardTalks.Asked(after, accept))
        .<Object>map(listen -> listen)
        .orElseGet(() -> new Redirect(path(id)));
  }

  @PostMapping(ONE + "/turns")
  Object say(
      Viewer.Person person,
      Visit visit,
      @PathVariable UUID id,
      @RequestParam Map<String, String> fields) {
    TalkId talk = new TalkId(id);
    LetterForm form = LetterForm.of(fields);
    Optional<String> trouble = form.trouble();
    if (trouble.isPresent()) {
      return page(person, visit, talk, OneTalkPages.Shown.typed(form, visit.text(trouble.get())));
    }
    return conversation.say(person, talk, form.turn())
        ? new Redirect(path(id))
        : page(
            person, visit, talk, OneTalkPages.Shown.typed(form, visit.text("talk.one.not-open")));
  }

  @PostMapping(ONE + "/end")
  Redirect stop(Viewer.Person person, @PathVariable UUID id) {
    conversation.stop(person, new TalkId(id));
    return new Redirect(path(id));
  }

  @PostMapping(ONE + "/words")
  Object keep(
      Viewer.Person person,
      Visit visit,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String carried,
      @RequestParam(defaultValue = "") String reflection) {
    TalkId talk = new TalkId(id);
    talks.own(person, talk);
    if (Math.max(carried.length(), reflection.length()) > LetterForm.LONGEST) {
      OneTalkPage.After typed = new OneTalkPage.After(carried, reflection, false);
      OneTalkPages.Shown shown =
          OneTalkPages.Shown.typed(LetterForm.empty(), visit.text("talk.letter.too-long"));
      return pages.page(
          visit,
          talks.own(person, talk),
          conversation.open(person, talk),
          shown.with(Optional.of(typed)));
    }
    conversation.keep(person, talk, new AfterTalk(carried, reflection));
    unsent.forget(person, AFTER);
    return new Redirect(path(id));
  }

  @PostMapping(ONE + "/removal")
  Redirect letGo(Viewer.Person person, @PathVariable UUID id) {
    return new Redirect(
        RoomTalkController.HERE
            + "/with/"
            + conversation.letGo(person, new TalkId(id)).value()
            + "/talks");
  }

  private Page page(Viewer.Person person, Visit visit, TalkId id, OneTalkPages.Shown shown) {
    SealedTalk row = talks.own(person, id);
    Talk talk = conversation.open(person, id);
    Optional<OneTalkPage.After> after =
        row.state() == TalkState.ENDED ? Optional.of(after(person, talk)) : Optional.empty();
    return pages.page(visit, row, talk, shown.with(after));
  }

  private OneTalkPage.After after(Viewer.Person person, Talk talk) {
    boolean shut = person.alone().isEmpty();
    String reflection = reflections.of(person, talk.id());
    return unsent
        .of(person, AFTER)
        .filter(fields -> talk.id().value().toString().equals(fields.get("talk")))
        .map(
            fields ->
                new OneTalkPage.After(
                    fields.getOrDefault("carried", ""),
                    fields.getOrDefault("reflection", ""),
                    shut))
        .orElseGet(() -> new OneTalkPage.After(talk.carried(), reflection, shut));
  }

  private static String path(UUID id) {
    return RoomTalkController.HERE + "/talks/" + id;
  }
}
