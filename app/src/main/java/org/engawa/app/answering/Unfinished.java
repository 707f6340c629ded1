// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.consent.CaseId;
import org.engawa.app.shell.FormText;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.OwnerId;
import org.engawa.app.vault.Vault;
import org.springframework.stereotype.Component;

/** Sheets that were begun: put aside as the fields stand, taken up again where they were left. */
@Component
final class Unfinished {

  private final SheetDrafts drafts;
  private final Vault vault;
  private final Transactions transactions;

  Unfinished(SheetDrafts drafts, Vault vault, Transactions transactions) {
    this.drafts = drafts;
    this.vault = vault;
    this.transactions = transactions;
  }

  void put(Respondent who, String instrument, Map<String, String> fields) {
    OwnerId owner = who.owner();
    SheetId id = new SheetId(UUID.randomUUID());
    byte[] sealed = vault.sealAlone(owner, id.draft(), FormText.write(fields));
    transactions.write(() -> drafts.put(owner, lookup(owner, instrument), id.value(), sealed));
  }

  Optional<Map<String, String>> of(Respondent who, String instrument) {
    OwnerId owner = who.owner();
    return who.alone()
        .flatMap(
            mine ->
                find(owner, instrument)
                    .map(row -> mine.open(new SheetId(row.id()).draft(), row.sealed())))
        .map(FormText::read);
  }

  void forget(Respondent who, String instrument) {
    forget(who.owner(), instrument);
  }

  void put(CaseId of, String instrument, Map<String, String> fields) {
    OwnerId owner = new OwnerId(of.value());
    SheetId id = new SheetId(UUID.randomUUID());
    byte[] sealed = vault.seal(owner, id.draft(), FormText.write(fields));
    transactions.write(() -> drafts.put(owner, lookup(owner, instrument), id.value(), sealed));
  }

  Optional<Map<String, String>> of(CaseId which, String instrument) {
    OwnerId owner = new OwnerId(which.value());
    return find(owner, instrument)
        .map(row -> vault.unseal(owner, new SheetId(row.id()).draft(), row.sealed()))
        .map(FormText::read);
  }

  void forget(CaseId of, String instrument) {
    forget(new OwnerId(of.value()), instrument);
  }

  private void forget(OwnerId owner, String instrument) {
    transactions.write(() -> drafts.remove(owner, lookup(owner, instrument)));
  }

  private Optional<SheetDrafts.Draft> find(OwnerId owner, String instrument) {
    return transactions.read(() -> drafts.find(owner, lookup(owner, instrument)));
  }

  private byte[] lookup(OwnerId owner, String instrument) {
    return vault.lookup("sheet_draft", owner.value() + " " + instrument);
  }
}
