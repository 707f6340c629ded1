// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Role;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.Access;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.Relations;
import org.engawa.app.consent.Sight;
import org.springframework.stereotype.Component;

/** Who can write to whom. */
@Component
final class Company {

  private static final Set<Role> AT_THE_DESK =
      EnumSet.of(Role.SUPPORTER, Role.CLINICIAN, Role.LEAD);

  private final Relations relations;
  private final Access access;
  private final Accounts accounts;

  Company(Relations relations, Access access, Accounts accounts) {
    this.relations = relations;
    this.access = access;
    this.accounts = accounts;
  }

  /** Those of the team of a person's case who have a desk to read at. */
  List<StaffId> around(PersonId person) {
    return relations.caseOf(person).map(relations::staffOf).orElse(List.of()).stream()
        .filter(staff -> at(person, staff).isPresent())
        .toList();
  }

  /** The two, when they stand so now. */
  Optional<Between> at(PersonId person, StaffId with) {
    return accounts.staff().stream()
        .filter(member -> member.id().equals(with))
        .filter(member -> member.roles().stream().anyMatch(AT_THE_DESK::contains))
        .findFirst()
        .flatMap(member -> between(new Viewer.Staff(with, member.roles()), person));
  }

  /** The same from the desk: nothing is there when the case is not theirs. */
  Optional<Between> at(Viewer.Staff by, CaseId of) {
    access.toCase(by, of).orNotThere();
    return relations.personOf(of).flatMap(person -> between(by, person));
  }

  private Optional<Between> between(Viewer.Staff by, PersonId person) {
    return switch (access.toTalk(by, person, by.id())) {
      case Sight.Open(var _, var since) ->
          relations
              .caseOf(person)
              .flatMap(of -> since.map(at -> new Between(of, person, by.id(), at)));
      case Sight.Shut() -> Optional.empty();
    };
  }
}
