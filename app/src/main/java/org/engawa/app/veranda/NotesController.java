// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.Viewer;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Redirect;
import org.engawa.app.shell.Transactions;
import org.engawa.app.shell.Visit;
import org.engawa.app.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second channel: peer supporters, moderators and leads about a thread, unseen by members. */
@Controller
final class NotesController {

  private static final String HERE = "/desk/moderation/threads/";
  private static final int LONGEST = 5_000;

  private final BoardReading reading;
  private final ThreadPages threads;
  private final ThreadNotes notes;
  private final Desk desk;

  NotesController(BoardReading reading, ThreadPages threads, ThreadNotes notes, Desk desk) {
    this.reading = reading;
    this.threads = threads;
    this.notes = notes;
    this.desk = desk;
  }

  @GetMapping(HERE + "{id}")
  Page notes(Viewer.Staff viewer, Visit visit, @PathVariable UUID id) {
    return page(visit, thread(viewer, id), "", Optional.empty());
  }

  @PostMapping(HERE + "{id}/notes")
  Object write(
      Viewer.Staff viewer,
      Visit visit,
      @PathVariable UUID id,
      @RequestParam(name = "id", defaultValue = "") String form,
      @RequestParam(defaultValue = "") String words) {
    SealedThread thread = thread(viewer, id);
    if (words.isBlank() || words.length() > LONGEST) {
      String key = words.isBlank() ? "veranda.notes.nothing" : "veranda.post.too-long";
      return page(visit, thread, words, Optional.of(visit.text(key)));
    }
    desk.write(viewer, thread.id(), PostForm.id(form), words.strip());
    return new Redirect(HERE + id);
  }

  private SealedThread thread(Viewer.Staff viewer, UUID id) {
    return reading.any(viewer, id);
  }

  private Page page(Visit visit, SealedThread thread, String words, Optional<String> say) {
    List<NotesPage.Note> said =
        notes.of(thread.id()).stream()
            .map(
                note ->
                    new NotesPage.Note(
                        desk.accounts().displayName(note.by()),
                        visit.soft(note.at()),
                        ThreadPages.paragraphs(desk.words(note))))
            .toList();
    return new NotesPage(
        visit.frame(Door.DESK, "veranda.notes.title"),
        thread.id().value().toString(),
        threads.title(visit, thread),
        UUID.randomUUID().toString(),
        said,
        words,
        say);
  }

  /** With what staff write. */
  @Component
  record Desk(
      Accounts accounts, Vault vault, ThreadNotes notes, Transactions transactions, Clock clock) {

    void write(Viewer.Staff by, ThreadId thread, UUID id, String words) {
      byte[] sealed = vault.seal(by.id().owner(), ThreadNotes.Row.placeOf(id), words);
      ThreadNotes.Row note = new ThreadNotes.Row(id, by.id(), clock.instant(), sealed);
      transactions.write(() -> notes.add(thread, note));
    }

    String words(ThreadNotes.Row note) {
      return vault.unseal(note.by().owner(), ThreadNotes.Row.placeOf(note.id()), note.words());
    }
  }
}
