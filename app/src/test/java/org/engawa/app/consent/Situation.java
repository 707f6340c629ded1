// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.account.AccountErased;
import org.engawa.app.account.AccountId;
import org.engawa.app.account.FamilyId;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Role;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** One row of the oracle, made real with people of its own. */
final class Situation {

  private static final Optional<UUID> WHOLE = Optional.empty();

  private final Cast cast = new Cast();
  private final Optional<UUID> noteToOne = Optional.of(UUID.randomUUID());
  private final Optional<UUID> noteToTeam = Optional.of(UUID.randomUUID());
  private final PersonId sister = new PersonId(UUID.randomUUID());
  private final FamilyId father = new FamilyId(UUID.randomUUID());
  private final TestHouse house;
  private final Relations relations;
  private final Consents consents;
  private final Access access;
  private final String relation;
  private final String state;
  private final Viewer viewer;

  Situation(TestHouse house, String viewer, String relation, String state) {
    this.house = house;
    this.relations = house.get(Relations.class);
    this.consents = house.get(Consents.class);
    this.access = house.get(Access.class);
    this.relation = relation;
    this.state = state;
    this.viewer = viewer(viewer);
    house.write(this::happen);
  }

  boolean sees(String topic) {
    return switch (topic) {
      case "case" -> access.mayCase(viewer, cast.harusCase);
      case "case-title" -> access.mayList(viewer, cast.harusCase);
      case "letters" -> access.toTalk(viewer, cast.haru, cast.mori) instanceof Sight.Open;
      case "note-to-one" -> note(noteToOne);
      case "note-to-team" -> note(noteToTeam);
      default ->
          access.toPerson(viewer, cast.haru, Topic.of(topic).orElseThrow()) instanceof Sight.Open;
    };
  }

  private boolean note(Optional<UUID> note) {
    return access.toFamily(viewer, cast.harusMother, Topic.FAMILY_NOTE, note) instanceof Sight.Open;
  }

  private void happen() {
    cast.admit(house);
    relations.assign(cast.harusCase, cast.sato);
    relations.join(cast.sorasCase, cast.sora);
    relations.accompany(cast.sorasCase, cast.sorasFather);
    CaseId sistersCase = CaseId.random();
    relations.join(sistersCase, sister);
    relations.accompany(sistersCase, cast.harusMother);
    relations.accompany(cast.harusCase, father);
    if (ofTheCase()) {
      relations.assign(cast.harusCase, cast.mori);
    } else if (relation.equals("other-case")) {
      relations.assign(cast.sorasCase, cast.mori);
    }
    if (!state.equals("invited")) {
      relations.join(cast.harusCase, cast.haru);
      relations.accompany(cast.harusCase, cast.harusMother);
      open(ofTheCase() ? cast.mori : cast.sato);
      mentor();
    }
    if (relation.equals("once-shared")) {
      relations.leave(cast.harusCase, cast.mori);
    }
    switch (state) {
      case "taken-back" -> takeBack();
      case "erased" -> List.of(cast.haru, cast.harusMother).forEach(this::erase);
      default -> {}
    }
  }

  private void mentor() {
    if (relation.equals("mentor")) {
      house.get(Mentorships.class).begin(cast.haru, cast.mori);
    }
  }

  private boolean ofTheCase() {
    return relation.equals("shared") || relation.equals("once-shared");
  }

  private void open(StaffId to) {
    Viewer.Person haru = Cast.as(cast.haru);
    Topic.ofPersons().forEach(topic -> consents.give(haru, topic, WHOLE, to));
    Viewer.Family mother = Cast.as(cast.harusMother);
    Whom team = new Whom.Team(cast.harusCase);
    consents.give(mother, Topic.FAMILY_NOTE, noteToOne, new Whom.One(to));
    consents.give(mother, Topic.FAMILY_NOTE, noteToTeam, team);
  }

  private void takeBack() {
    Viewer.Person haru = Cast.as(cast.haru);
    consents.open(cast.haru).forEach(grant -> consents.takeBack(haru, grant.id()));
    Viewer.Family mother = Cast.as(cast.harusMother);
    consents.takeBack(mother, Topic.FAMILY_NOTE, noteToOne);
    consents.takeBack(mother, Topic.FAMILY_NOTE, noteToTeam);
  }

  private void erase(AccountId who) {
    house.get(Announcer.class).events().publishEvent(new AccountErased(who));
    house.get(Vault.class).destroy(who.owner());
  }

  private Viewer viewer(String kind) {
    return switch (kind) {
      case "reader" -> new Viewer.Reader();
      case "person" -> Cast.as(person());
      case "family" -> Cast.as(family());
      default ->
          new Viewer.Staff(
              cast.mori, Set.of(Role.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_'))));
    };
  }

  private PersonId person() {
    return switch (relation) {
      case "own" -> cast.haru;
      case "family" -> sister;
      case "other-case" -> cast.sora;
      default -> new PersonId(UUID.randomUUID());
    };
  }

  private FamilyId family() {
    return switch (relation) {
      case "own" -> cast.harusMother;
      case "family" -> father;
      case "other-case" -> cast.sorasFather;
      default -> new FamilyId(UUID.randomUUID());
    };
  }

  /** Announces what the floor below announces. */
  @Component
  record Announcer(ApplicationEventPublisher events) {}
}
