// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.care;

import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.Access;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.Relations;
import org.engawa.app.family.CaseAsked;
import org.engawa.app.shell.NotThere;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.OwnerId;
import org.engawa.app.vault.Place;
import org.engawa.app.vault.Vault;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The cases of the desk. */
@Component
public final class Cases {

  private final CaseRows rows;
  private final Relations relations;
  private final Access access;
  private final Vault vault;
  private final Transactions transactions;
  private final Clock clock;

  Cases(
      CaseRows rows,
      Relations relations,
      Access access,
      Vault vault,
      Transactions transactions,
      Clock clock) {
    this.rows = rows;
    this.relations = relations;
    this.access = access;
    this.vault = vault;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** A family asked for help at the Home door: the desk opens its record in the same act. */
  @EventListener
  void on(CaseAsked asked) {
    add(asked.id(), asked.name());
  }

  /** One of the staff opens a case and is with it. */
  public CaseId open(Viewer.Staff by, String name) {
    CaseId id = CaseId.random();
    transactions.write(
        () -> {
          add(id, name);
          relations.assign(id, by.id());
        });
    return id;
  }

  private void add(CaseId id, String name) {
    vault.admit(owner(id));
    rows.add(new CaseRows.Row(id, clock.instant(), vault.seal(owner(id), place(id), name)));
  }

  /** Takes a case on. */
  void take(Viewer.Staff by, CaseId which) {
    transactions.write(
        () -> {
          if (!access.mayTakeOn(by, which) || rows.find(which).isEmpty()) {
            throw new NotThere();
          }
          relations.assign(which, by.id());
        });
  }

  /** The viewer is with a case no longer; what was open to just them closes. */
  void handBack(Viewer.Staff by, CaseId which) {
    transactions.write(
        () -> {
          access.toCase(by, which).orNotThere();
          relations.leave(which, by.id());
        });
  }

  /** A case that the viewer is with. */
  CareCase of(Viewer.Staff by, CaseId which) {
    return transactions.read(
        () -> {
          access.toCase(by, which).orNotThere();
          return rows.find(which).map(this::opened).orElseThrow(NotThere::new);
        });
  }

  void rename(Viewer.Staff by, CaseId which, String name) {
    transactions.write(
        () -> {
          access.toCase(by, which).orNotThere();
          rows.rename(which, vault.seal(owner(which), place(which), name));
        });
  }

  /** The cases that the viewer may list or take on, by name. */
  List<CareCase> list(Viewer.Staff by, Locale locale) {
    Comparator<String> byName = Collator.getInstance(locale)::compare;
    return transactions.read(
        () ->
            rows.all().stream()
                .filter(row -> access.mayList(by, row.id()) || access.mayTakeOn(by, row.id()))
                .map(this::opened)
                .sorted(Comparator.comparing(CareCase::name, byName))
                .toList());
  }

  private CareCase opened(CaseRows.Row row) {
    return new CareCase(
        row.id(), row.openedAt(), vault.unseal(owner(row.id()), place(row.id()), row.name()));
  }

  private static OwnerId owner(CaseId id) {
    return new OwnerId(id.value());
  }

  private static Place place(CaseId id) {
    return new Place("care_case", "name_sealed", id.value());
  }
}
