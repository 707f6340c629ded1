// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.consent.CaseId;
import org.junit.jupiter.api.Test;

class FamilyFormTests {

  private static final String LONG = "a".repeat(NoteForm.LONGEST + 1);

  @Test
  void takesOnlyTheFieldsOfANote() {
    UUID id = UUID.randomUUID();
    NoteForm form =
        NoteForm.of(
            Map.of(
                "id",
                id.toString(),
                "saw",
                " the door stood open ",
                "think",
                "",
                "notedAt",
                "1999-01-01",
                "openTo",
                UUID.randomUUID().toString(),
                "_csrf",
                "t"));
    assertThat(form).isEqualTo(new NoteForm(id, " the door stood open ", "", false));
    assertThat(form.note(Optional.of(CaseId.random())))
        .isEqualTo(
            new WriteNote(
                new NoteId(id), "the door stood open", "", Optional.empty(), Optional.empty()));
  }

  @Test
  void opensANoteOnlyWhenTheCentreIsChosenAndThere() {
    CaseId team = CaseId.random();
    NoteForm form = NoteForm.of(Map.of("saw", "light", "who", "centre"));
    assertThat(form.note(Optional.of(team)).openTo()).contains(team);
    assertThat(form.note(Optional.empty()).openTo()).isEmpty();
    assertThat(NoteForm.of(Map.of("saw", "light", "who", "person")).open()).isFalse();
  }

  @Test
  void refusesANoteWithNothingOrTooMuchInIt() {
    assertThat(NoteForm.of(Map.of("saw", " ", "think", "\n")).trouble())
        .contains("family.note.nothing");
    assertThat(NoteForm.of(Map.of("think", LONG)).trouble()).contains("family.note.too-long");
    assertThat(NoteForm.of(Map.of("think", LONG.substring(1))).trouble()).isEmpty();
  }

  @Test
  void takesOnlyTheFieldsOfAsking() {
    UUID id = UUID.randomUUID();
    AskForm form =
        AskForm.of(
            Map.of(
                "id",
                id.toString(),
                "name",
                " Aoba ",
                "words",
                "please call",
                "think",
                "hidden",
                "who",
                "centre",
                "case",
                UUID.randomUUID().toString()));
    assertThat(form).isEqualTo(new AskForm(id, "Aoba", "please call"));
    assertThat(form.trouble()).isEmpty();
    assertThat(form.note().think()).isEmpty();
    assertThat(form.note().openTo()).isEmpty();
  }

  @Test
  void saysWhatIsMissingWhenAsking() {
    assertThat(ask(" ", "words").trouble()).contains("family.centre.name.say");
    assertThat(ask("a".repeat(61), "words").trouble()).contains("family.centre.name.say");
    assertThat(ask("a".repeat(60), "words").trouble()).isEmpty();
    assertThat(ask("Aoba", " ").trouble()).contains("family.centre.words.say");
    assertThat(ask("Aoba", LONG).trouble()).contains("family.note.too-long");
  }

  @Test
  void doesNotTellItsWords() {
    assertThat(NoteForm.of(Map.of("saw", "the door")).toString() + ask("Aoba", "please"))
        .doesNotContain("door")
        .doesNotContain("Aoba");
  }

  private static AskForm ask(String name, String words) {
    return AskForm.of(Map.of("name", name, "words", words));
  }
}
