// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.journal;

import org.engawa.app.account.AccountErased;
import org.engawa.app.account.PersonId;
import org.engawa.app.consent.Opened;
import org.engawa.app.consent.TakenBack;
import org.engawa.app.consent.Topic;
import org.engawa.app.vault.Vault;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What is opened is sealed anew so that the house can open it; what is taken back is the person's
 * alone again. Both in the transaction that changes the consent.
 */
@Component
final class Resealing {

  private final CheckIns checkIns;
  private final Openness openness;
  private final Vault vault;

  Resealing(CheckIns checkIns, Openness openness, Vault vault) {
    this.checkIns = checkIns;
    this.openness = openness;
    this.vault = vault;
  }

  @EventListener
  void on(Opened opened) {
    for (SealedCheckIn row : checkIns.of(opened.by().id())) {
      if (Openness.SHOWS_ANSWERS.contains(opened.topic())) {
        shareAnswers(opened, row);
      }
      if (opened.topic() == Topic.CHECK_IN_WORDS && Openness.isMeant(opened.item(), row.id())) {
        shareWords(opened, row);
      }
    }
  }

  private void shareAnswers(Opened opened, SealedCheckIn row) {
    if (Vault.alone(row.answers())) {
      var owner = opened.by().id().owner();
      var place = row.id().answers();
      String answers = opened.by().alone().orElseThrow().open(place, row.answers());
      checkIns.reseal(row.id(), vault.seal(owner, place, answers));
    }
  }

  private void shareWords(Opened opened, SealedCheckIn row) {
    var owner = opened.by().id().owner();
    var place = row.id().words();
    row.words()
        .filter(Vault::alone)
        .map(words -> opened.by().alone().orElseThrow().open(place, words))
        .ifPresent(words -> checkIns.resealWords(row.id(), vault.seal(owner, place, words)));
  }

  @EventListener
  void on(TakenBack closed) {
    PersonId person = closed.person();
    boolean answers =
        Openness.SHOWS_ANSWERS.contains(closed.topic()) && !openness.ofAnswers(person);
    boolean words = closed.topic() == Topic.CHECK_IN_WORDS;
    if (!answers && !words) {
      return;
    }
    for (SealedCheckIn row : checkIns.of(person)) {
      if (answers && !Vault.alone(row.answers())) {
        closeAnswers(person, row);
      }
      if (words && !openness.ofWords(person, row.id())) {
        closeWords(person, row);
      }
    }
  }

  private void closeAnswers(PersonId person, SealedCheckIn row) {
    var place = row.id().answers();
    String answers = vault.unseal(person.owner(), place, row.answers());
    checkIns.reseal(row.id(), vault.sealAlone(person.owner(), place, answers));
  }

  private void closeWords(PersonId person, SealedCheckIn row) {
    var place = row.id().words();
    row.words()
        .filter(words -> !Vault.alone(words))
        .map(words -> vault.unseal(person.owner(), place, words))
        .ifPresent(
            words -> checkIns.resealWords(row.id(), vault.sealAlone(person.owner(), place, words)));
  }

  @EventListener
  void on(AccountErased erased) {
    if (erased.id() instanceof PersonId person) {
      checkIns.removeAll(person);
    }
  }
}
