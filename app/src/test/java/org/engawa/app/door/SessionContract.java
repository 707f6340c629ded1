// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.engawa.app.TestHouse;
import org.engawa.app.account.AccountKind;
import org.engawa.app.account.Guests;
import org.engawa.app.account.NewGuest;
import org.engawa.app.account.Nickname;
import org.engawa.app.account.PersonId;
import org.engawa.app.account.ReturnWords;
import org.engawa.app.shell.Digests;
import org.engawa.app.shell.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What sessions promise on every database. */
abstract class SessionContract {

  @TempDir Path folder;
  private TestHouse house;
  private Clock clock;
  private OpenSessions sessions;
  private Guests guests;

  abstract TestHouse open();

  @BeforeEach
  void enter() {
    house = open();
    clock = house.get(Clock.class);
    sessions = house.get(OpenSessions.class);
    guests = house.get(Guests.class);
  }

  @AfterEach
  void leave() {
    house.close();
  }

  @Test
  void findsSessionsByTheirHashAndForgetsThem() {
    Guests.CameIn haru = admit("Haru", NewGuest.Length.AS_THEY_LIKE);
    begin(haru, 1);
    begin(haru, 2);
    OpenSessions.Found found = sessions.find(Digests.sha256("1")).orElseThrow();
    assertThat(found.row().account()).isEqualTo(haru.id());
    assertThat(found.row().device()).isEqualTo(Device.USUAL);
    assertThat(sessions.of(haru.id()))
        .extracting(OpenSessions.Row::name)
        .doesNotHaveDuplicates()
        .hasSize(2);
    house.write(() -> sessions.endOthers(haru.id(), Digests.sha256("1")));
    assertThat(sessions.find(Digests.sha256("2"))).isEmpty();
    house.write(() -> sessions.sweep(clock.instant().plus(Duration.ofDays(1))));
    assertThat(sessions.find(Digests.sha256("1"))).isEmpty();
  }

  @Test
  void endsThoseOfAnErasedAccountAndNoOthers() {
    Guests.CameIn haru = admit("Haru", NewGuest.Length.AS_THEY_LIKE);
    Guests.CameIn sora = admit("Sora", NewGuest.Length.AS_THEY_LIKE);
    begin(haru, 1);
    begin(sora, 2);
    guests.erase(haru.id());
    assertThat(sessions.of(haru.id())).isEmpty();
    assertThat(sessions.of(sora.id())).hasSize(1);
  }

  @Test
  void knowsWhoIsHereForTonightUntilTheyStayOrGo() {
    Instant before = clock.instant();
    Guests.CameIn haru = admit("Haru", NewGuest.Length.TONIGHT);
    Guests.CameIn sora = admit("Sora", NewGuest.Length.TONIGHT);
    admit("Nagi", NewGuest.Length.AS_THEY_LIKE);
    begin(haru, 3);
    assertThat(sessions.find(Digests.sha256("3")).orElseThrow().tonight()).isTrue();
    Instant soon = clock.instant().plusSeconds(1);
    assertThat(sessions.tonight(before)).isEmpty();
    assertThat(sessions.tonight(soon))
        .containsExactlyInAnyOrder((PersonId) haru.id(), (PersonId) sora.id());
    guests.renew(haru.id(), haru.alone(), draw());
    assertThat(sessions.find(Digests.sha256("3")).orElseThrow().tonight()).isFalse();
    guests.eraseTonight(sora.id());
    assertThat(sessions.tonight(soon)).isEmpty();
  }

  private void begin(Guests.CameIn whose, int number) {
    house.write(() -> sessions.add(TestSessions.begun(whose.id(), number, clock.instant())));
  }

  private Guests.CameIn admit(String nickname, NewGuest.Length length) {
    return guests
        .admit(
            new NewGuest(
                AccountKind.PERSON,
                Nickname.of(nickname).orElseThrow(),
                Optional.empty(),
                Language.EN,
                draw(),
                length))
        .orElseThrow();
  }

  private static String draw() {
    return String.join(" ", ReturnWords.draw(Language.EN, new SecureRandom()).words());
  }
}
