// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engawa.app.account.FamilyId;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Role;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.consent.Sight.Ground;
import org.engawa.app.consent.Sight.Open;
import org.engawa.app.consent.Sight.Shut;
import org.engawa.app.vault.Vault;
import org.springframework.stereotype.Component;

/**
 * The one place that decides who may see what. It asks the database each time, so that what is
 * taken back is closed at the next request, and it knows no way from a person's words to their
 * family or back.
 */
@Component
public final class Access {

  private static final Set<Role> TEAM = EnumSet.of(Role.SUPPORTER, Role.CLINICIAN, Role.LEAD);
  private static final Shut SHUT = new Shut();

  private final CaseRelations relations;
  private final MentorRows mentors;
  private final Grants grants;
  private final Vault vault;

  Access(CaseRelations relations, MentorRows mentors, Grants grants, Vault vault) {
    this.relations = relations;
    this.mentors = mentors;
    this.grants = grants;
    this.vault = vault;
  }

  /** Whether a topic of a person may be seen as a whole. */
  public Sight toPerson(Viewer by, PersonId whose, Topic what) {
    return toPerson(by, whose, what, Optional.empty());
  }

  /** Whether one item of a topic of a person may be seen. */
  public Sight toPerson(Viewer by, PersonId whose, Topic what, Optional<UUID> item) {
    what.requirePersons();
    if (!vault.holds(whose.owner())) {
      return SHUT;
    }
    return switch (by) {
      case Viewer.Person person when person.id().equals(whose) -> own();
      case Viewer.Staff staff when accompanies(staff) -> toPerson(staff.id(), whose, what, item);
      case Viewer.Staff _, Viewer.Person _, Viewer.Family _, Viewer.Reader _ -> SHUT;
    };
  }

  /** Whether a note of one of a family may be seen. */
  public Sight toFamily(Viewer by, FamilyId whose, Topic what, Optional<UUID> item) {
    what.requireFamilies();
    if (!vault.holds(whose.owner())) {
      return SHUT;
    }
    return switch (by) {
      case Viewer.Family family when family.id().equals(whose) -> own();
      case Viewer.Staff staff when accompanies(staff) -> toFamily(staff, whose, what, item);
      case Viewer.Staff _, Viewer.Person _, Viewer.Family _, Viewer.Reader _ -> SHUT;
    };
  }

  /**
   * Whether what a person and one of the staff write to each other may be seen: by these two, and
   * by the one of the staff only while both belong to the case, or while that one accompanies the
   * person as a mentor.
   */
  public Sight toTalk(Viewer by, PersonId whose, StaffId with) {
    if (!vault.holds(whose.owner())) {
      return SHUT;
    }
    return switch (by) {
      case Viewer.Person person when person.id().equals(whose) -> own();
      case Viewer.Staff staff when staff.id().equals(with) -> between(staff, whose);
      case Viewer.Staff _, Viewer.Person _, Viewer.Family _, Viewer.Reader _ -> SHUT;
    };
  }

  private Sight between(Viewer.Staff staff, PersonId person) {
    Sight ofCase = ofTeam(staff) ? standing(person, staff.id()) : SHUT;
    return ofCase instanceof Shut && staff.roles().contains(Role.PEER_SUPPORTER)
        ? mentors
            .since(person, staff.id())
            .<Sight>map(since -> new Open(Ground.MENTOR, Optional.of(since)))
            .orElse(SHUT)
        : ofCase;
  }

  /** Since the later of the two came. */
  private Sight standing(PersonId person, StaffId with) {
    return relations.casesOf(person).stream()
        .flatMap(
            of ->
                relations
                    .since(of, with)
                    .flatMap(
                        one ->
                            relations
                                .since(of, person)
                                .map(other -> one.isAfter(other) ? one : other))
                    .stream())
        .findFirst()
        .<Sight>map(since -> new Open(Ground.ASSIGNED, Optional.of(since)))
        .orElse(SHUT);
  }

  /** Whether what the team itself keeps about a case may be seen and written. */
  public Sight toCase(Viewer by, CaseId which) {
    if (by instanceof Viewer.Staff staff && ofTeam(staff)) {
      return relations
          .since(which, staff.id())
          .<Sight>map(since -> new Open(Ground.ASSIGNED, Optional.of(since)))
          .orElse(SHUT);
    }
    return SHUT;
  }

  /** Whether what the team keeps about a case may be seen and written. */
  public boolean mayCase(Viewer by, CaseId which) {
    return toCase(by, which) instanceof Open;
  }

  /** Whether a case may stand in the list with its title: a lead sees that it is there. */
  public boolean mayList(Viewer by, CaseId which) {
    return mayListAll(by) || mayCase(by, which);
  }

  /**
   * Whether somebody may take a case on: a lead any, the others of the team one that nobody is
   * with, so that no family waits because a lead is away. Until then they see its name and nothing
   * else.
   */
  public boolean mayTakeOn(Viewer by, CaseId which) {
    return mayListAll(by)
        || by instanceof Viewer.Staff staff && ofTeam(staff) && relations.staffOf(which).isEmpty();
  }

  /** Whether all cases may stand in the list with their titles. */
  public boolean mayListAll(Viewer by) {
    return by instanceof Viewer.Staff staff && staff.roles().contains(Role.LEAD);
  }

  private Sight toPerson(StaffId by, PersonId whose, Topic what, Optional<UUID> item) {
    return shared(relations.casesOf(whose), by).isEmpty()
        ? SHUT
        : grants.openTo(whose, what, item, by).<Sight>map(this::toOne).orElse(SHUT);
  }

  private Sight toFamily(Viewer.Staff by, FamilyId whose, Topic what, Optional<UUID> item) {
    List<CaseId> shared = shared(relations.casesOf(whose), by.id());
    if (shared.isEmpty()) {
      return SHUT;
    }
    Optional<Sight> toOne = grants.openTo(whose, what, item, by.id()).map(this::toOne);
    if (toOne.isPresent() || !ofTeam(by)) {
      return toOne.orElse(SHUT);
    }
    return grants
        .openToTeams(whose, what, item, shared)
        .<Sight>map(grant -> new Open(Ground.OPENED_TO_TEAM, Optional.of(grant.since())))
        .orElse(SHUT);
  }

  private List<CaseId> shared(List<CaseId> cases, StaffId staff) {
    return cases.stream().filter(one -> relations.since(one, staff).isPresent()).toList();
  }

  private Sight toOne(Grant grant) {
    return new Open(Ground.OPENED_TO_ONE, Optional.of(grant.since()));
  }

  private static Sight own() {
    return new Open(Ground.OWN, Optional.<Instant>empty());
  }

  private static boolean ofTeam(Viewer.Staff staff) {
    return staff.roles().stream().anyMatch(TEAM::contains);
  }

  private static boolean accompanies(Viewer.Staff staff) {
    return ofTeam(staff) || staff.roles().contains(Role.PEER_SUPPORTER);
  }
}
