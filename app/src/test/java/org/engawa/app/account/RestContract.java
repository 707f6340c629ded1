// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.engawa.app.HandClock;
import org.engawa.app.TestHouse;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.AuditChain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What those may rely on who lay a role down, on every database. */
abstract class RestContract {

  @TempDir Path folder;
  private final HandClock clock = new HandClock();
  private TestHouse house;
  private Accounts accounts;
  private Rests rests;
  private StaffId hoshi;

  abstract TestHouse open();

  @BeforeEach
  void enter() {
    house = open();
    accounts = house.get(Accounts.class);
    rests =
        new Rests(
            house.get(StaffAccounts.class),
            house.get(RoleRests.class),
            house.get(AuditChain.class),
            house.get(Transactions.class),
            clock);
    hoshi = employ("Hoshi", EnumSet.of(Role.MODERATOR, Role.SUPPORTER));
  }

  @AfterEach
  void leave() {
    house.close();
  }

  @Test
  void leavesTheOtherRolesAsTheyAre() {
    assertThat(rests.layDown(hoshi, Role.MODERATOR, Optional.empty())).isTrue();
    assertThat(rests.atWork(hoshi)).containsExactly(Role.SUPPORTER);
    StaffMember member = accounts.staff().getFirst();
    assertThat(member.roles()).containsExactly(Role.SUPPORTER);
    assertThat(member.resting()).containsExactly(Role.MODERATOR);
    assertThat(member.has(Role.MODERATOR)).isTrue();
    assertThat(rests.takeUp(hoshi, Role.MODERATOR)).isTrue();
    assertThat(rests.takeUp(hoshi, Role.MODERATOR)).isFalse();
    assertThat(rests.atWork(hoshi)).containsExactly(Role.MODERATOR, Role.SUPPORTER);
  }

  @Test
  void countsAgainByItselfFromTheDayOn() {
    Instant end = clock.instant().plus(Duration.ofDays(3));
    assertThat(rests.layDown(hoshi, Role.MODERATOR, Optional.of(clock.instant()))).isFalse();
    assertThat(rests.layDown(hoshi, Role.MODERATOR, Optional.of(end))).isTrue();
    assertThat(rests.of(hoshi)).containsExactly(new Rest(Role.MODERATOR, Optional.of(end)));
    clock.move(Duration.ofDays(3).minusSeconds(1));
    assertThat(rests.resting(hoshi)).containsExactly(Role.MODERATOR);
    clock.move(Duration.ofSeconds(1));
    assertThat(rests.resting(hoshi)).isEmpty();
    assertThat(rests.atWork(hoshi)).contains(Role.MODERATOR);
  }

  @Test
  void letsNoOtherRoleRest() {
    StaffId yama = employ("Yama", EnumSet.of(Role.OPERATOR));
    assertThat(rests.canRest(yama)).isEmpty();
    assertThat(rests.layDown(yama, Role.OPERATOR, Optional.empty())).isFalse();
    assertThat(rests.layDown(yama, Role.MODERATOR, Optional.empty())).isFalse();
    assertThat(rests.atWork(yama)).containsExactly(Role.OPERATOR);
    assertThatThrownBy(() -> new Rest(Role.OPERATOR, Optional.empty()))
        .hasMessageContaining("OPERATOR");
  }

  @Test
  void staysWithTheRoleAndGoesWithIt() {
    rests.layDown(hoshi, Role.MODERATOR, Optional.empty());
    accounts.setRoles(hoshi, EnumSet.of(Role.MODERATOR, Role.LEAD));
    assertThat(rests.atWork(hoshi)).containsExactly(Role.LEAD);
    accounts.setRoles(hoshi, EnumSet.of(Role.LEAD));
    accounts.setRoles(hoshi, EnumSet.of(Role.MODERATOR));
    assertThat(rests.atWork(hoshi)).containsExactly(Role.MODERATOR);
  }

  @Test
  void comesInWhileTheOnlyRoleRests() {
    StaffId tomo = employ("Tomo", EnumSet.of(Role.PEER_SUPPORTER));
    rests.layDown(tomo, Role.PEER_SUPPORTER, Optional.empty());
    assertThat(rests.atWork(tomo)).isEmpty();
    assertThat(accounts.active(tomo)).isTrue();
  }

  private StaffId employ(String name, Set<Role> roles) {
    return accounts.admitStaff(name, roles, AccountContract.PASSWORD, AccountContract.TOTP);
  }
}
