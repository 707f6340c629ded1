// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.engawa.app.account.AccountId;
import org.engawa.app.account.FamilyId;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.StaffId;
import org.engawa.app.shell.Transactions;
import org.springframework.stereotype.Component;

/** Who stands how to which case; the features above write it here, so that one place decides. */
@Component
public final class Relations {

  private final CaseRelations rows;
  private final Latch latch;
  private final Transactions transactions;
  private final Clock clock;

  Relations(CaseRelations rows, Latch latch, Transactions transactions, Clock clock) {
    this.rows = rows;
    this.latch = latch;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The person joins a case by their own act: one open case a person, one person a case. */
  public Joining join(CaseId to, PersonId person) {
    return transactions.write(
        () -> {
          begin(to, person);
          if (rows.since(to, person).isPresent()) {
            return Joining.JOINED;
          }
          return caseOf(person).isPresent() ? Joining.ELSEWHERE : Joining.TAKEN;
        });
  }

  /** The person leaves a case; what was open to its team closes. */
  public void leave(CaseId from, PersonId person) {
    transactions.write(() -> end(from, person));
  }

  /** A member of the family accompanies a case. */
  public void accompany(CaseId to, FamilyId family) {
    transactions.write(() -> begin(to, family));
  }

  /** A member of the family leaves a case; what was open to its team closes. */
  public void leave(CaseId from, FamilyId family) {
    transactions.write(() -> end(from, family));
  }

  /** One of the staff is assigned to a case. */
  public void assign(CaseId to, StaffId staff) {
    transactions.write(() -> begin(to, staff));
  }

  /** One of the staff leaves a case; what was open to just them closes, and does not reopen. */
  public void leave(CaseId from, StaffId staff) {
    transactions.write(
        () -> {
          end(from, staff);
          rows.personsOf(from).forEach(latch::closeWhatNoLongerStands);
          rows.familiesOf(from).forEach(latch::closeWhatNoLongerStands);
        });
  }

  /** The case of a person. */
  public Optional<CaseId> caseOf(PersonId person) {
    return rows.casesOf(person).stream().findFirst();
  }

  /** The cases that one of a family accompanies, in the order in which they came. */
  public List<CaseId> casesOf(FamilyId family) {
    return rows.casesOf(family);
  }

  /** The cases to which one of the staff is assigned, in the order in which they came. */
  public List<CaseId> casesOf(StaffId staff) {
    return rows.casesOf(staff);
  }

  /** The person whom a case is about, once they have joined. */
  public Optional<PersonId> personOf(CaseId of) {
    return rows.personsOf(of).stream().findFirst();
  }

  /** Those of the family who accompany a case. */
  public List<FamilyId> familiesOf(CaseId of) {
    return rows.familiesOf(of);
  }

  /** Those of the staff who are assigned to a case. */
  public List<StaffId> staffOf(CaseId of) {
    return rows.staffOf(of);
  }

  private void begin(CaseId to, AccountId who) {
    rows.begin(to, who, clock.instant());
  }

  private void end(CaseId from, AccountId who) {
    rows.end(from, who, clock.instant());
    switch (who) {
      case PersonId person -> latch.closeWhatNoLongerStands(person);
      case FamilyId family -> latch.closeWhatNoLongerStands(family);
      case StaffId _ -> {}
    }
  }
}
