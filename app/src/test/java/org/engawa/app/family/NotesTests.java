// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.TestPeople;
import org.engawa.app.account.AccountErased;
import org.engawa.app.account.DraftKeeper;
import org.engawa.app.account.Role;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.Access;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.Consents;
import org.engawa.app.consent.Relations;
import org.engawa.app.consent.Sight;
import org.engawa.app.consent.Topic;
import org.engawa.app.consent.Whom;
import org.engawa.app.draft.Unsent;
import org.engawa.app.shell.NotThere;
import org.engawa.app.vault.Vault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NotesTests {

  private TestHouse house;
  private Notes notes;
  private Relations relations;
  private Consents consents;
  private Viewer.Family mother;
  private Viewer.Staff mori;

  @BeforeAll
  void openHouse(@TempDir Path folder) {
    house =
        TestHouse.onSqlite(
            folder,
            "org.engawa.app.vault",
            "org.engawa.app.consent",
            "org.engawa.app.draft",
            "org.engawa.app.family");
    notes = house.get(Notes.class);
    relations = house.get(Relations.class);
    consents = house.get(Consents.class);
  }

  @BeforeEach
  void enter() {
    mother = TestPeople.family(house);
    mori = TestPeople.staff(Role.SUPPORTER);
    house.get(Desk.class).closed = false;
  }

  @AfterAll
  void closeHouse() {
    house.close();
  }

  @Test
  void keepsANoteAloneUntilItIsOpened() {
    relations.accompany(withMori(), mother.id());
    NoteId id = keep(Optional.empty());
    assertThat(alone()).containsExactly(true);
    assertThat(notes.shared(mother.id())).isEmpty();
    assertThat(moriSees(id)).isInstanceOf(Sight.Shut.class);
    Note own = notes.own(mother).getFirst();
    assertThat(own.saw()).isEqualTo("the light was on");
    assertThat(own.think()).isEqualTo("he cannot sleep");
    assertThat(notes.own(new Viewer.Family(mother.id(), Optional.empty()))).isEmpty();
  }

  @Test
  void opensOneNoteToTheTeamAndTakesItBack() {
    CaseId of = withMori();
    relations.accompany(of, mother.id());
    NoteId open = keep(Optional.of(of));
    keep(Optional.empty());
    assertThat(alone()).containsExactlyInAnyOrder(false, true);
    assertThat(notes.shared(mother.id())).extracting(Note::id).containsExactly(open);
    assertThat(moriSees(open)).isInstanceOf(Sight.Open.class);
    consents.takeBack(mother, Topic.FAMILY_NOTE, Optional.of(open.value()));
    assertThat(alone()).containsExactly(true, true);
    assertThat(moriSees(open)).isInstanceOf(Sight.Shut.class);
    assertThat(notes.own(mother)).extracting(Note::saw).containsOnly("the light was on");
  }

  @Test
  void opensANoteThatWasKeptBefore() {
    CaseId of = withMori();
    relations.accompany(of, mother.id());
    NoteId id = keep(Optional.empty());
    consents.give(mother, Topic.FAMILY_NOTE, Optional.of(id.value()), new Whom.Team(of));
    assertThat(notes.shared(mother.id())).extracting(Note::id).containsExactly(id);
  }

  @Test
  void isAloneAgainWhenTheFamilyLeavesTheCase() {
    CaseId of = withMori();
    relations.accompany(of, mother.id());
    keep(Optional.of(of));
    relations.leave(of, mother.id());
    assertThat(alone()).containsExactly(true);
    assertThat(consents.open(mother.id())).isEmpty();
  }

  @Test
  void keepsTheSameNoteOnce() {
    WriteNote said = said(Optional.empty());
    notes.keep(mother, said);
    notes.keep(mother, said);
    assertThat(notes.own(mother)).hasSize(1);
  }

  @Test
  void keepsAFormThatWasChangedAfterGoingBackAsANoteOfItsOwn() {
    WriteNote said = said(Optional.empty());
    notes.keep(mother, said);
    notes.keep(
        mother,
        new WriteNote(said.id(), "something else", said.think(), Optional.empty(), said.notedAt()));
    assertThat(notes.own(mother))
        .extracting(Note::saw)
        .containsExactlyInAnyOrder(said.saw(), "something else");
  }

  @Test
  void beginsOneCaseHoweverOftenTheFamilyAsks() {
    notes.ask(mother, "Family K.", said(Optional.empty()));
    notes.ask(mother, "Family K.", said(Optional.empty()));
    assertThat(relations.casesOf(mother.id())).hasSize(1);
    assertThat(notes.open(mother.id())).hasSize(2);
  }

  @Test
  void takesOutOnlyTheirsAndWhatWasOpenOfIt() {
    CaseId of = withMori();
    relations.accompany(of, mother.id());
    NoteId id = keep(Optional.of(of));
    assertThat(notes.takeOut(TestPeople.family(house), id.value())).isFalse();
    assertThat(notes.takeOut(mother, id.value())).isTrue();
    assertThat(notes.own(mother)).isEmpty();
    assertThat(consents.open(mother.id())).isEmpty();
  }

  @Test
  void opensACaseByAskingAndGivesWhatWasWrittenToItsTeam() {
    CaseId of = notes.ask(mother, "Aoba", said(Optional.empty()));
    assertThat(relations.casesOf(mother.id())).containsExactly(of);
    assertThat(house.get(Desk.class).heard).contains(new CaseAsked(of, mother.id(), "Aoba"));
    relations.assign(of, mori.id());
    assertThat(moriSees(notes.shared(mother.id()).getFirst().id())).isInstanceOf(Sight.Open.class);
  }

  @Test
  void leavesNothingBehindWhenTheDeskCannotOpenTheCase() {
    house.get(Desk.class).closed = true;
    assertThatThrownBy(() -> notes.ask(mother, "Aoba", said(Optional.empty())))
        .hasMessage("the desk is closed");
    assertThat(relations.casesOf(mother.id())).isEmpty();
    assertThat(notes.own(mother)).isEmpty();
    assertThat(consents.open(mother.id())).isEmpty();
  }

  @Test
  void leavesNothingBehindWhenTheNoteCannotBeOpened() {
    WriteNote said = said(Optional.of(CaseId.random()));
    assertThatThrownBy(() -> notes.keep(mother, said)).isInstanceOf(NotThere.class);
    assertThat(notes.own(mother)).isEmpty();
  }

  @Test
  void keepsWhatSomebodyWasAboutToAskBesideAnUnfinishedNote() {
    Unsent unsent = house.get(Unsent.class);
    DraftKeeper note = new FamilyLinks().noteDraft(unsent);
    DraftKeeper ask = new FamilyLinks().askDraft(unsent);
    note.keep(mother, Map.of("saw", "half a"));
    ask.keep(mother, Map.of("name", "Family K.", "words", "How do I"));
    ask.keep(mother, Map.of("name", " ", "words", ""));
    assertThat(unsent.of(mother, CentrePage.FORM).map(AskForm::of).orElseThrow().words())
        .isEqualTo("How do I");
    assertThat(unsent.of(mother, CentrePage.FORM).map(AskForm::of).orElseThrow().name())
        .isEqualTo("Family K.");
    assertThat(unsent.of(mother, HomePage.FORM).map(NoteForm::of).orElseThrow().saw())
        .isEqualTo("half a");
    assertThat(unsent.of(new Viewer.Family(mother.id(), Optional.empty()), CentrePage.FORM))
        .isEmpty();
    ask.keep(TestPeople.person(house), Map.of("name", "not theirs"));
    unsent.forget(mother, CentrePage.FORM);
    assertThat(unsent.of(mother, CentrePage.FORM).map(AskForm::of)).isEmpty();
    assertThat(unsent.of(mother, HomePage.FORM).map(NoteForm::of)).isPresent();
  }

  @Test
  void keepsADraftThatOpensAgainOnlyWithWords() {
    Unsent unsent = house.get(Unsent.class);
    DraftKeeper draft = new FamilyLinks().noteDraft(unsent);
    draft.keep(mother, Map.of("saw", "half a", "who", "centre"));
    assertThat(unsent.of(mother, HomePage.FORM).map(NoteForm::of).orElseThrow().saw())
        .isEqualTo("half a");
    assertThat(unsent.of(mother, HomePage.FORM).map(NoteForm::of).orElseThrow().open()).isTrue();
    assertThat(unsent.of(new Viewer.Family(mother.id(), Optional.empty()), HomePage.FORM))
        .isEmpty();
    draft.keep(mother, Map.of("saw", " "));
    assertThat(unsent.of(mother, HomePage.FORM).map(NoteForm::of)).isPresent();
    draft.keep(TestPeople.person(house), Map.of("saw", "not theirs"));
    unsent.forget(mother, HomePage.FORM);
    assertThat(unsent.of(mother, HomePage.FORM).map(NoteForm::of)).isEmpty();
  }

  @Test
  void forgetsAnErasedFamilyAndNobodyElse() {
    keep(Optional.empty());
    Viewer.Family father = TestPeople.family(house);
    notes.keep(father, said(Optional.empty()));
    house.publish(new AccountErased(mother.id()));
    assertThat(alone()).isEmpty();
    assertThat(notes.own(father)).hasSize(1);
  }

  private CaseId withMori() {
    CaseId of = CaseId.random();
    relations.assign(of, mori.id());
    return of;
  }

  private NoteId keep(Optional<CaseId> openTo) {
    WriteNote said = said(openTo);
    notes.keep(mother, said);
    return said.id();
  }

  private static WriteNote said(Optional<CaseId> openTo) {
    NoteId id = new NoteId(UUID.randomUUID());
    return new WriteNote(id, "the light was on", "he cannot sleep", openTo, Optional.empty());
  }

  private Sight moriSees(NoteId id) {
    return house
        .get(Access.class)
        .toFamily(mori, mother.id(), Topic.FAMILY_NOTE, Optional.of(id.value()));
  }

  private List<Boolean> alone() {
    return house.get(NoteRows.class).of(mother.id()).stream()
        .map(row -> Vault.alone(row.saw()) && Vault.alone(row.think()))
        .toList();
  }

  /** Hears what the desk would hear. */
  @Component
  static final class Desk {
    final List<CaseAsked> heard = new ArrayList<>();
    boolean closed;

    @EventListener
    void on(CaseAsked asked) {
      if (closed) {
        throw new IllegalStateException("the desk is closed");
      }
      heard.add(asked);
    }
  }
}
