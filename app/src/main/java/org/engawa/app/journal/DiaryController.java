// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.journal;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.Topic;
import org.engawa.app.draft.Unsent;
import org.engawa.app.drawer.Screen;
import org.engawa.app.drawer.WhoReads;
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

@Controller
class DiaryController {

  private static final String HERE = "/room/diary";
  private static final String TITLE = "journal.diary.title";

  private final Diary diary;
  private final Unsent unsent;
  private final WhoReads reads;

  DiaryController(Diary diary, Unsent unsent, WhoReads reads) {
    this.diary = diary;
    this.unsent = unsent;
    this.reads = reads;
  }

  @GetMapping(HERE)
  Page show(Viewer.Person person, Visit visit, @RequestParam(defaultValue = "") String from) {
    DiaryForm form =
        unsent
            .of(person, DiaryPage.FORM)
            .map(DiaryForm::of)
            .orElseGet(() -> DiaryForm.empty(visit));
    return page(person, visit, new Asked(form, Optional.empty(), id(from)));
  }

  @PostMapping(HERE)
  Object keep(Viewer.Person person, Visit visit, @RequestParam Map<String, String> fields) {
    DiaryForm form = DiaryForm.of(fields);
    Optional<String> trouble = form.trouble();
    if (trouble.isPresent()) {
      return page(person, visit, new Asked(form, trouble.map(visit::text), Optional.empty()));
    }
    DiaryEntry entry = form.entry();
    boolean changed = diary.own(person, entry.id()).isPresent();
    UUID id = diary.keep(person.id(), entry);
    reads.open(person, Topic.DIARY, id, form.who());
    unsent.forget(person, DiaryPage.FORM);
    return new Redirect(changed ? path(id) : HERE);
  }

  @GetMapping(HERE + "/{id}")
  Page one(Viewer.Person person, Visit visit, @PathVariable UUID id) {
    DiaryEntry entry = diary.own(person, id).orElseThrow(NotThere::new);
    return new DiaryEntryPage(
        visit.frame(Door.ROOM, TITLE),
        DiaryForm.of(entry, reads.chosen(person.id(), Topic.DIARY, id)),
        Optional.empty(),
        reads.sentence(visit, person.id(), Topic.DIARY),
        reads.choices(person.id(), Topic.DIARY));
  }

  @PostMapping(HERE + "/{id}/removal")
  Redirect takeOut(Viewer.Person person, @PathVariable UUID id) {
    if (!diary.takeOut(person, id)) {
      throw new NotThere();
    }
    return new Redirect(HERE);
  }

  private Page page(Viewer.Person person, Visit visit, Asked asked) {
    Screen screen = diary.screen(person, asked.from());
    return new DiaryPage(
        visit.frame(Door.ROOM, TITLE),
        asked.form(),
        asked.say(),
        reads.sentence(visit, person.id(), Topic.DIARY),
        reads.choices(person.id(), Topic.DIARY),
        screen.leaves().stream().map(leaf -> entry(person, visit, DiaryEntry.of(leaf))).toList(),
        screen.earlier().map(DiaryController::path),
        screen.later().map(DiaryController::path),
        person.alone().isEmpty());
  }

  private DiaryPage.Entry entry(Viewer.Person person, Visit visit, DiaryEntry entry) {
    return new DiaryPage.Entry(
        entry.id().toString(),
        DiaryTeller.tell(visit, entry),
        reads.sentence(visit, person.id(), Topic.DIARY, entry.id()));
  }

  private static String path(UUID from) {
    return HERE + "?from=" + from;
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private record Asked(DiaryForm form, Optional<String> say, Optional<UUID> from) {}
}
