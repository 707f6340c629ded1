// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.engawa.app.account.AccountId;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.Role;
import org.engawa.app.account.StaffId;
import org.junit.jupiter.api.Test;

class SessionTermTests {

  private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
  private static final PersonId HARU = new PersonId(UUID.randomUUID());
  private static final StaffId MORI = new StaffId(UUID.randomUUID());

  @Test
  void closesASharedDeviceSoonAndTheUsualOneLate() {
    assertThat(until(HARU, Device.SHARED, Set.of(Role.PERSON))).isEqualTo(Duration.ofMinutes(30));
    assertThat(until(HARU, Device.USUAL, Set.of(Role.PERSON))).isEqualTo(Duration.ofHours(2));
    assertThat(until(HARU, Device.OWN, Set.of(Role.PERSON))).isEqualTo(Duration.ofDays(30));
  }

  @Test
  void closesTheOperatorSoonerThanOtherStaff() {
    assertThat(until(MORI, Device.OWN, Set.of(Role.SUPPORTER))).isEqualTo(Duration.ofMinutes(30));
    assertThat(until(MORI, Device.OWN, EnumSet.of(Role.OPERATOR, Role.LEAD)))
        .isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void staysOpenNoLongerThanTheWholeTerm() {
    SessionTerm term = SessionTerm.of(HARU, Device.USUAL, Set.of(Role.PERSON));
    assertThat(term.until(NOW.plus(Duration.ofHours(11)), NOW.plus(term.whole())))
        .isEqualTo(NOW.plus(Duration.ofHours(12)));
  }

  private static Duration until(AccountId id, Device device, Set<Role> roles) {
    SessionTerm term = SessionTerm.of(id, device, roles);
    return Duration.between(NOW, term.until(NOW, NOW.plus(term.whole())));
  }
}
