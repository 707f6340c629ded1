// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import org.engawa.app.account.AccountErased;
import org.engawa.app.account.FamilyId;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.Opened;
import org.engawa.app.consent.StudiesJoined;
import org.engawa.app.consent.StudiesLeft;
import org.engawa.app.consent.TakenBack;
import org.engawa.app.vault.OwnerId;
import org.engawa.app.vault.Vault;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Seals own sheets anew when they are opened or taken back, and forgets them with whoever filled
 * them in.
 */
@Component
final class SheetResealing {

  private final OwnSheets sheets;
  private final SheetDrafts drafts;
  private final SheetOpenness openness;
  private final Vault vault;

  SheetResealing(OwnSheets sheets, SheetDrafts drafts, SheetOpenness openness, Vault vault) {
    this.sheets = sheets;
    this.drafts = drafts;
    this.openness = openness;
    this.vault = vault;
  }

  @EventListener
  void on(Opened opened) {
    if (SheetOpenness.SHOWS_SHEETS.contains(opened.topic())) {
      share(opened.by());
    }
  }

  @EventListener
  void on(StudiesJoined joined) {
    share(joined.by());
  }

  @EventListener
  void on(TakenBack closed) {
    if (SheetOpenness.SHOWS_SHEETS.contains(closed.topic())) {
      close(closed.person());
    }
  }

  @EventListener
  void on(StudiesLeft left) {
    close(left.person());
  }

  private void share(Viewer.Person by) {
    PersonId person = by.id();
    for (SealedSheet row : sheets.of(person.owner())) {
      if (Vault.alone(row.sheet()) && openness.of(person, row.id())) {
        String text = by.alone().orElseThrow().open(row.id().own(), row.sheet());
        sheets.reseal(row.id(), vault.seal(person.owner(), row.id().own(), text));
      }
    }
  }

  private void close(PersonId person) {
    for (SealedSheet row : sheets.of(person.owner())) {
      if (!Vault.alone(row.sheet()) && !openness.of(person, row.id())) {
        String text = vault.unseal(person.owner(), row.id().own(), row.sheet());
        sheets.reseal(row.id(), vault.sealAlone(person.owner(), row.id().own(), text));
      }
    }
  }

  @EventListener
  void on(AccountErased erased) {
    switch (erased.id()) {
      case PersonId person -> forget(person.owner());
      case FamilyId family -> forget(family.owner());
      case StaffId _ -> {}
    }
  }

  private void forget(OwnerId owner) {
    sheets.removeAll(owner);
    drafts.removeAll(owner);
  }
}
