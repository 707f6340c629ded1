// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.demo;

import java.util.Optional;
import java.util.UUID;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.AgeBand;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.Relations;
import org.engawa.app.door.DemoSignIn;
import org.engawa.app.family.NoteId;
import org.engawa.app.family.Notes;
import org.engawa.app.family.WriteNote;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Language;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What families of the story do. */
@Component
@ConditionalOnProperty(name = "engawa.demo", havingValue = "true")
final class HomeActs implements Acts {

  private static final String BETWEEN = " // ";

  private final Accounts accounts;
  private final DemoSignIn keys;
  private final Notes notes;
  private final Relations relations;

  HomeActs(Accounts accounts, DemoSignIn keys, Notes notes, Relations relations) {
    this.accounts = accounts;
    this.keys = keys;
    this.notes = notes;
    this.relations = relations;
  }

  @Override
  public boolean play(Moment moment, Cast cast) {
    switch (moment.what()) {
      case "begins" -> begin(moment, cast);
      case "asks" -> ask(moment, cast);
      case "notes" -> note(moment.more(), moment, cast, Optional.empty());
      case "tells" ->
          note(moment.after(1), moment, cast, Optional.of(cast.careCase(moment.first())));
      case "accompanies" ->
          relations.accompany(cast.careCase(moment.first()), cast.family(moment.who()).id());
      default -> {
        return false;
      }
    }
    return true;
  }

  private void begin(Moment moment, Cast cast) {
    Language language = Language.of(moment.first()).orElseThrow();
    AgeBand age = AgeBand.valueOf(moment.word(1));
    String nickname = moment.after(2);
    Accounts.NewFamily family = accounts.admitFamily(language, nickname, Optional.of(age));
    Guest guest =
        new Guest(
            moment.who(), Door.HOME, family.id().value(), nickname, Optional.of(family.words()));
    cast.add(guest, keys.family(family.id(), family.words()), language);
  }

  /** A case begins: its name in the story, its title, and what they write. */
  private void ask(Moment moment, Cast cast) {
    String[] parts = moment.after(1).split(BETWEEN, 2);
    WriteNote said = write(parts[1], Optional.empty());
    CaseId id = notes.ask(cast.family(moment.who()), parts[0], said);
    cast.begin(moment.first(), id);
    cast.wrote(moment.who(), said.id().value());
  }

  private void note(String text, Moment moment, Cast cast, Optional<CaseId> openTo) {
    WriteNote said = write(text, openTo);
    notes.keep(cast.family(moment.who()), said);
    cast.wrote(moment.who(), said.id().value());
  }

  /** What they saw, and after the strokes what they make of it. */
  private static WriteNote write(String text, Optional<CaseId> openTo) {
    String[] parts = text.split(BETWEEN, 2);
    return new WriteNote(
        new NoteId(UUID.randomUUID()),
        parts[0],
        parts.length == 2 ? parts[1] : "",
        openTo,
        Optional.empty());
  }
}
