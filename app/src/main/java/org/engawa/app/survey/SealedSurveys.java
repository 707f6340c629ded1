// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.shell.FormText;
import org.engawa.app.vault.Place;
import org.engawa.app.vault.SealBroken;
import org.engawa.app.vault.Vault;
import org.springframework.stereotype.Component;

/** What is sealed under the key of a survey: its form, its link, what people carry and give. */
@Component
final class SealedSurveys {

  private final Vault vault;

  SealedSurveys(Vault vault) {
    this.vault = vault;
  }

  byte[] form(SurveyId id, SurveyForm form) {
    return vault.seal(id.owner(), id.place("form_sealed"), FormText.write(form.fields()));
  }

  SurveyForm form(SurveyRows.Row row) {
    SurveyId id = row.id();
    return new SurveyForm(
        FormText.read(vault.unseal(id.owner(), id.place("form_sealed"), row.form())));
  }

  byte[] token(SurveyId id, String token) {
    return vault.seal(id.owner(), id.place("token_sealed"), token);
  }

  String token(SurveyRows.Row row) {
    return vault.unseal(row.id().owner(), row.id().place("token_sealed"), row.token());
  }

  byte[] lookup(String token) {
    return vault.lookup("survey", token);
  }

  byte[] sheet(SurveyId id, UUID sheet, String text) {
    return vault.seal(id.owner(), place(sheet), text);
  }

  String sheet(SurveyId id, SheetRows.Row row) {
    return vault.unseal(id.owner(), place(row.id()), row.sheet());
  }

  byte[] group(SurveyId id, String group) {
    return vault.lookup("survey_group", id.value() + " " + group);
  }

  byte[] code(SurveyId id, WithdrawalCode code) {
    return vault.lookup("survey_code", id.value() + " " + code.text());
  }

  /** What somebody has answered so far, for the page that they fill in. */
  String carried(SurveyId id, Begun begun) {
    byte[] sealed =
        vault.sealBytes(
            id.owner(), id.place("carried"), begun.text().getBytes(StandardCharsets.UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
  }

  /** What a page carried; empty when it was made up, or belongs to another survey. */
  Optional<Begun> carried(SurveyId id, String handed) {
    try {
      byte[] sealed = Base64.getUrlDecoder().decode(handed);
      return Begun.read(vault.unseal(id.owner(), id.place("carried"), sealed));
    } catch (SealBroken | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Place place(UUID sheet) {
    return new Place("survey_sheet", "sheet_sealed", sheet);
  }
}
