// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import org.engawa.app.account.AccountErased;
import org.engawa.app.account.PersonId;
import org.engawa.app.vault.OwnerId;
import org.engawa.app.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets go of an erased person in the transaction that erases them: the keys of their voices are
 * destroyed, and of their posts empty places remain that are nobody's.
 */
@Component
final class VerandaForgetting {

  private final Rows rows;
  private final Writers writers;
  private final ReportRows reports;
  private final Voices voices;
  private final Ink ink;

  VerandaForgetting(Rows rows, Writers writers, ReportRows reports, Voices voices, Ink ink) {
    this.rows = rows;
    this.writers = writers;
    this.reports = reports;
    this.voices = voices;
    this.ink = ink;
  }

  @EventListener
  void on(AccountErased erased) {
    if (erased.id() instanceof PersonId person) {
      Author author = voices.author(person);
      rows.voices().of(author).forEach(voice -> forget(voice.owner()));
      rows.acts().emptyWords(author);
      rows.threads().emptyTitles(author);
      rows.posts().emptyAll(author);
      rows.voices().removeAll(author);
      rows.voices().hearAllAgain(voices.reader(person));
      writers.remove(author);
      reports.forget(person);
    }
  }

  private void forget(OwnerId voice) {
    ink.vault().destroy(voice);
    ink.events().publishEvent(new VoiceForgotten(voice));
  }

  /** The rows in which an author leaves something. */
  @Component
  record Rows(VoiceRows voices, ActRows acts, ThreadRows threads, PostRows posts) {}

  /** With what a voice was sealed, and who hears that it is gone. */
  @Component
  record Ink(Vault vault, ApplicationEventPublisher events) {}
}
