// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.engawa.app.shell.Digests;
import org.engawa.app.shell.Transactions;
import org.springframework.stereotype.Component;

/** Staff sign in by password, then by a code. Each wrong try is counted on the account. */
@Component
public final class StaffDoor {

  static final int FREE_TRIES = 10;
  static final int LAST_TRY = 100;

  private final Crew crew;
  private final StaffAccounts staff;
  private final Stretching stretching;
  private final Transactions transactions;
  private final Clock clock;

  StaffDoor(
      Crew crew,
      StaffAccounts staff,
      Stretching stretching,
      Transactions transactions,
      Clock clock) {
    this.crew = crew;
    this.staff = staff;
    this.stretching = stretching;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Whose password this is; the work is the same for an unknown name and for one that waits. */
  public Optional<StaffId> password(String displayName, String password) {
    Optional<StaffAccounts.Enrolled> found =
        crew.by(displayName).filter(one -> one.password().isPresent()).filter(this::mayTry);
    if (found.isEmpty()) {
      stretching.pretend(Crew.folded(password));
      return Optional.empty();
    }
    StaffAccounts.Enrolled one = found.get();
    Stretched stored = one.password().orElseThrow();
    if (stretching.check(Crew.folded(password), stored).isEmpty()) {
      tried(one);
      return Optional.empty();
    }
    if (stretching.outgrown(stored)) {
      Stretched anew = stretching.fresh(Crew.folded(password)).stored();
      transactions.write(() -> staff.replacePassword(one.id(), anew));
    }
    return Optional.of(one.id());
  }

  /** Whether this code is the second factor now; neither kind of code is taken twice. */
  public boolean code(StaffId id, String typed) {
    Optional<StaffAccounts.Enrolled> found = staff.of(id).filter(this::mayTry);
    if (found.isEmpty()) {
      return false;
    }
    String code = Base32.folded(typed);
    StaffAccounts.Enrolled one = found.get();
    boolean right =
        transactions.write(() -> totp(one, code) || staff.spend(id, Digests.sha256(code)));
    if (right) {
      transactions.write(() -> staff.tried(id, 0, Optional.empty()));
    } else {
      tried(one);
    }
    return right;
  }

  static Optional<Duration> waitAfter(int tries) {
    if (tries < FREE_TRIES) {
      return Optional.empty();
    }
    long seconds = 1L << Math.min(tries - FREE_TRIES, 12);
    Duration hour = Duration.ofHours(1);
    Duration wait = Duration.ofSeconds(seconds);
    return Optional.of(wait.compareTo(hour) < 0 ? wait : hour);
  }

  private boolean totp(StaffAccounts.Enrolled one, String code) {
    OptionalLong step =
        one.totp().isEmpty()
            ? OptionalLong.empty()
            : Totp.accepts(
                crew.totp(one.id(), one.totp().get()), code, clock.instant(), one.totpStep());
    return step.isPresent() && staff.spend(one.id(), step.getAsLong());
  }

  private boolean mayTry(StaffAccounts.Enrolled one) {
    Instant now = clock.instant();
    return one.tries() < LAST_TRY && one.waitUntil().filter(now::isBefore).isEmpty();
  }

  private void tried(StaffAccounts.Enrolled before) {
    transactions.write(
        () -> {
          int tries = staff.of(before.id()).orElse(before).tries() + 1;
          staff.tried(before.id(), tries, waitAfter(tries).map(clock.instant()::plus));
        });
  }
}
