// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.family;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Notices;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.Consents;
import org.engawa.app.consent.Relations;
import org.engawa.app.consent.Topic;
import org.engawa.app.draft.Unsent;
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

/** What a family notices. */
@Controller
class HomeController {

  private final Notes notes;
  private final Unsent unsent;
  private final Relations relations;
  private final Consents consents;
  private final Notices notices;

  HomeController(
      Notes notes, Unsent unsent, Relations relations, Consents consents, Notices notices) {
    this.notes = notes;
    this.unsent = unsent;
    this.relations = relations;
    this.consents = consents;
    this.notices = notices;
  }

  @GetMapping("/home")
  Page home(Viewer.Family family, Visit visit, @RequestParam(defaultValue = "false") boolean kept) {
    NoteForm form = unsent.of(family, HomePage.FORM).map(NoteForm::of).orElseGet(NoteForm::empty);
    return page(family, visit, new Shown(form, Optional.empty(), kept));
  }

  @PostMapping("/home/notes")
  Object keep(Viewer.Family family, Visit visit, @RequestParam Map<String, String> fields) {
    NoteForm form = NoteForm.of(fields);
    Optional<String> trouble = form.trouble();
    if (trouble.isPresent()) {
      return page(family, visit, new Shown(form, trouble.map(key -> visit.text(key)), false));
    }
    notes.keep(family, form.note(team(family)));
    unsent.forget(family, HomePage.FORM);
    return new Redirect("/home?kept=true");
  }

  @PostMapping("/home/notes/{id}/removal")
  Redirect takeOut(Viewer.Family family, @PathVariable UUID id) {
    if (!notes.takeOut(family, id)) {
      throw new NotThere();
    }
    return new Redirect("/home");
  }

  private Optional<CaseId> team(Viewer.Family family) {
    return relations.casesOf(family.id()).stream().findFirst();
  }

  private HomePage page(Viewer.Family family, Visit visit, Shown shown) {
    List<HomePage.Entry> entries =
        notes.own(family).reversed().stream()
            .map(
                note ->
                    new HomePage.Entry(
                        note.id().value(),
                        visit.soft(note.notedAt()),
                        note.saw(),
                        note.think(),
                        consents.shared(
                            family.id(), Topic.FAMILY_NOTE, Optional.of(note.id().value()))))
            .toList();
    return new HomePage(
        visit.frame(Door.HOME, "family.home.title"),
        shown.form(),
        entries,
        team(family).isPresent(),
        shown.say(),
        shown.kept(),
        notices.of(family, visit));
  }

  /** The form as it stands, and what is said about it. */
  private record Shown(NoteForm form, Optional<String> say, boolean kept) {}
}
