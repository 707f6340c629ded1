// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engawa.app.TestHouse;
import org.engawa.app.account.AccountId;
import org.engawa.app.account.FamilyId;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Role;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.vault.Vault;

/** Those who appear in the tests of this feature. */
final class Cast {

  final PersonId haru = new PersonId(UUID.randomUUID());
  final PersonId sora = new PersonId(UUID.randomUUID());
  final FamilyId harusMother = new FamilyId(UUID.randomUUID());
  final FamilyId sorasFather = new FamilyId(UUID.randomUUID());
  final StaffId mori = new StaffId(UUID.randomUUID());
  final StaffId sato = new StaffId(UUID.randomUUID());
  final CaseId harusCase = CaseId.random();
  final CaseId sorasCase = CaseId.random();

  /** Admits all of them to the house; nobody stands in a relation. */
  void admit(TestHouse house) {
    List<AccountId> owners = List.of(haru, sora, harusMother, sorasFather);
    house.write(() -> owners.forEach(who -> house.get(Vault.class).admit(who.owner())));
  }

  static Viewer.Person as(PersonId id) {
    return new Viewer.Person(id, Optional.empty());
  }

  static Viewer.Family as(FamilyId id) {
    return new Viewer.Family(id, Optional.empty());
  }

  static Viewer.Staff as(StaffId id, Role... roles) {
    return new Viewer.Staff(id, Set.of(roles));
  }
}
