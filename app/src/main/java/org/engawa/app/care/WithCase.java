// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.care;

import java.util.List;
import java.util.Optional;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.Relations;
import org.engawa.app.people.Called;
import org.springframework.stereotype.Component;

/** Who is with a case, by the names under which the desk knows them. */
@Component
final class WithCase {

  private final Relations relations;
  private final Accounts accounts;
  private final Called called;

  WithCase(Relations relations, Accounts accounts, Called called) {
    this.relations = relations;
    this.accounts = accounts;
    this.called = called;
  }

  Optional<String> person(CaseId id) {
    return relations.personOf(id).map(accounts::nickname);
  }

  /** The word by which the person wants to be called, when it is open to this viewer. */
  Optional<String> called(Viewer.Staff viewer, CaseId id) {
    return relations.personOf(id).flatMap(person -> called.openTo(viewer, person));
  }

  List<String> families(CaseId id) {
    return relations.familiesOf(id).stream().map(accounts::nickname).toList();
  }

  List<String> team(CaseId id) {
    return relations.staffOf(id).stream().map(accounts::displayName).toList();
  }
}
