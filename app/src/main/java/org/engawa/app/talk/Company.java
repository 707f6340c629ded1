// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engawa.app.account.Accounts;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.Access;
import org.engawa.app.consent.CaseId;
import org.engawa.app.consent.MentorshipId;
import org.engawa.app.consent.Mentorships;
import org.engawa.app.consent.Relations;
import org.engawa.app.consent.Sight;
import org.engawa.app.shell.NotThere;
import org.springframework.stereotype.Component;

/** Who can write to whom. */
@Component
final class Company {

  private final Relations relations;
  private final Mentorships mentorships;
  private final Access access;
  private final Accounts accounts;

  Company(Relations relations, Mentorships mentorships, Access access, Accounts accounts) {
    this.relations = relations;
    this.mentorships = mentorships;
    this.access = access;
    this.accounts = accounts;
  }

  /** Those of the team of a person's case who have a desk to read at, and their mentor. */
  List<StaffId> around(PersonId person) {
    List<StaffId> team = relations.caseOf(person).map(relations::staffOf).orElse(List.of());
    return Stream.concat(team.stream(), mentorships.mentorOf(person).stream())
        .distinct()
        .filter(staff -> at(person, staff).isPresent())
        .toList();
  }

  /** The two, when they stand so now. */
  Optional<Between> at(PersonId person, StaffId with) {
    return accounts.staff().stream()
        .filter(member -> member.id().equals(with))
        .findFirst()
        .flatMap(member -> between(new Viewer.Staff(with, member.roles()), person));
  }

  /** The two, when they belong to one case now. */
  Optional<Between> atCase(PersonId person, StaffId with) {
    return at(person, with).filter(who -> who.ofCase().isPresent());
  }

  /** The same from the desk: nothing is there when the case is not theirs. */
  Optional<Between> at(Viewer.Staff by, CaseId of) {
    access.toCase(by, of).orNotThere();
    return relations
        .personOf(of)
        .flatMap(person -> between(by, person))
        .filter(who -> who.isWithin(of));
  }

  /** From the desk, by case or by mentorship. */
  Optional<Between> at(Viewer.Staff by, Within of) {
    return switch (of) {
      case Within.Case(CaseId which) -> at(by, which);
      case Within.Mentorship(MentorshipId which) -> Optional.of(at(by, which));
    };
  }

  private Between at(Viewer.Staff by, MentorshipId of) {
    return mentorships
        .personOf(of, by.id())
        .flatMap(person -> between(by, person))
        .filter(who -> who.within().equals(new Within.Mentorship(of)))
        .orElseThrow(NotThere::new);
  }

  private Optional<Between> between(Viewer.Staff by, PersonId person) {
    return switch (access.toTalk(by, person, by.id())) {
      case Sight.Open(var ground, var since) ->
          within(ground, by, person)
              .flatMap(in -> since.map(at -> new Between(in, person, by.id(), at)));
      case Sight.Shut() -> Optional.empty();
    };
  }

  private Optional<Within> within(Sight.Ground ground, Viewer.Staff by, PersonId person) {
    return ground == Sight.Ground.MENTOR
        ? mentorships.find(person, by.id()).map(Within.Mentorship::new)
        : relations.caseOf(person).map(Within.Case::new);
  }
}
