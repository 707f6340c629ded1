// SPDX-License-Identifier: Apache-2.0
package org.engawa.app;

import com.google.crypto.tink.subtle.Random;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engawa.app.account.FamilyId;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Role;
import org.engawa.app.account.StaffId;
import org.engawa.app.account.Viewer;
import org.engawa.app.vault.MineAlone;
import org.engawa.app.vault.OwnerId;
import org.engawa.app.vault.Vault;

/** People of a {@link TestHouse}, with return words given where they have some. */
public final class TestPeople {

  private TestPeople() {}

  /** Somebody new in a room of their own. */
  public static Viewer.Person person(TestHouse house) {
    PersonId id = new PersonId(UUID.randomUUID());
    return new Viewer.Person(id, Optional.of(admit(house, id.owner())));
  }

  /** One of a family, new at the Home door. */
  public static Viewer.Family family(TestHouse house) {
    FamilyId id = new FamilyId(UUID.randomUUID());
    return new Viewer.Family(id, Optional.of(admit(house, id.owner())));
  }

  /** One of the staff with these roles. */
  public static Viewer.Staff staff(Role... roles) {
    return new Viewer.Staff(new StaffId(UUID.randomUUID()), Set.of(roles));
  }

  /** The same person in a session that was not opened by words. */
  public static Viewer.Person withoutWords(Viewer.Person person) {
    return new Viewer.Person(person.id(), Optional.empty());
  }

  private static MineAlone admit(TestHouse house, OwnerId owner) {
    Vault vault = house.get(Vault.class);
    byte[] words = Random.randBytes(32);
    house.write(
        () -> {
          vault.admit(owner);
          vault.admitAlone(owner, words);
        });
    return vault.unlock(owner, words);
  }
}
