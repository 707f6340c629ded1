// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engawa.app.HandClock;
import org.engawa.app.TestHouse;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.Transactions;
import org.engawa.app.vault.Place;
import org.engawa.app.vault.Vault;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What accounts promise on every database. */
abstract class AccountContract {

  static final String PASSWORD = "a heron stands in barley";
  static final byte[] TOTP =
      "12345678901234567890".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

  private static final Place PLACE = new Place("diary", "text_sealed", new UUID(0, 1));

  @TempDir Path folder;
  TestHouse house;
  final HandClock clock = new HandClock();
  final List<Object> events = new ArrayList<>();
  Stretching stretching;
  Nicknames nicknames;
  StaffAccounts staff;
  Guests guests;
  Crew crew;
  StaffDoor door;

  abstract TestHouse open();

  @BeforeEach
  void enter() {
    house = open();
    DSLContext dsl = house.get(DSLContext.class);
    Vault vault = house.get(Vault.class);
    Transactions transactions = house.get(Transactions.class);
    stretching = new Stretching(vault);
    nicknames = new Nicknames(dsl);
    staff = new StaffAccounts(dsl);
    guests = new Guests(nicknames, stretching, vault, transactions, events::add, clock);
    crew = new Crew(staff, new Enrolments(dsl), stretching, vault, transactions, clock);
    door = new StaffDoor(crew, staff, stretching, transactions, clock);
  }

  @AfterEach
  void leave() {
    house.close();
  }

  @Test
  void opensARoomToItsWordsAndToNoOthers() {
    String words = draw();
    Guests.CameIn haru = admit("Haru", words).orElseThrow();
    Guests.CameIn back = guests.comeBack(name("ＨＡＲＵ"), words).orElseThrow();
    assertThat(back.id()).isEqualTo(haru.id()).isInstanceOf(PersonId.class);
    assertThat(guests.comeBack(name("haru"), draw())).isEmpty();
    assertThat(guests.nickname(haru.id())).hasValue("Haru");
    assertThat(guests.age(haru.id())).hasValue(AgeBand.FROM_25_TO_39);
    assertThat(guests.nickname(new FamilyId(haru.id().value()))).isEmpty();
  }

  @Test
  void opensWhatIsMineAloneByTheWords() {
    String words = draw();
    Guests.CameIn haru = admit("Haru", words).orElseThrow();
    byte[] sealed =
        house.get(Vault.class).sealAlone(haru.id().owner(), PLACE, "the window was open");
    assertThat(guests.comeBack(name("haru"), words).orElseThrow().alone().open(PLACE, sealed))
        .isEqualTo("the window was open");
  }

  @Test
  void givesANicknameToOneOnly() {
    admit("Haru", draw());
    assertThat(guests.taken(name("haru"))).isTrue();
    assertThat(admit("haru", draw())).isEmpty();
    assertThat(admit("haru at four", draw())).isPresent();
  }

  @Test
  void worksAsMuchForAnUnknownNickname() {
    int before = stretching.done();
    assertThat(guests.comeBack(name("nobody"), draw())).isEmpty();
    assertThat(stretching.done()).isEqualTo(before + 1);
  }

  @Test
  void keepsWordsAsArgon2idWithItsCostInside() {
    Guests.CameIn haru = admit("Haru", draw()).orElseThrow();
    assertThat(nicknames.of(haru.id()).orElseThrow().words().text())
        .matches("\\$argon2id\\$v=19\\$m=47104,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
  }

  @Test
  void stretchesWordsAnewWhenTheCostHasRisen() {
    String words = draw();
    Guests.CameIn haru = admit("Haru", words).orElseThrow();
    Stretching weaker = new Stretching(house.get(Vault.class), new Stretched.Cost(19 * 1024, 2, 1));
    Stretching.Derived old = weaker.fresh(words);
    house.write(
        () -> {
          nicknames.replaceWords(haru.id(), old.stored());
          house.get(Vault.class).rewrap(haru.id().owner(), haru.alone(), old.key());
        });
    assertThat(guests.comeBack(name("haru"), words)).isPresent();
    assertThat(nicknames.of(haru.id()).orElseThrow().words().cost().kib()).isEqualTo(47104);
    assertThat(guests.comeBack(name("haru"), words)).isPresent();
  }

  @Test
  void erasesAndLeavesATombstone() {
    String words = draw();
    Guests.CameIn haru = admit("Haru", words).orElseThrow();
    guests.erase(haru.id());
    assertThat(events).containsExactly(new AccountErased(haru.id()));
    assertThat(guests.comeBack(name("haru"), words)).isEmpty();
    assertThat(guests.present(haru.id())).isFalse();
    assertThat(guests.nickname(haru.id())).isEmpty();
    assertThat(admit("Haru", draw())).isPresent();
  }

  @Test
  void erasesLaterUnlessItIsTakenBack() {
    Guests.CameIn haru = admit("Haru", draw()).orElseThrow();
    Guests.CameIn sora = admit("Sora", draw()).orElseThrow();
    guests.eraseLater(haru.id());
    guests.eraseLater(sora.id());
    guests.stay(sora.id());
    clock.move(Duration.ofHours(71));
    guests.eraseDue();
    assertThat(guests.present(haru.id())).isTrue();
    clock.move(Duration.ofHours(2));
    guests.eraseDue();
    assertThat(guests.present(haru.id())).isFalse();
    assertThat(guests.present(sora.id())).isTrue();
  }

  @Test
  void erasesWhatIsDueOnOneNodeAloneAndNothingThatStaysAfterAll() {
    Guests.CameIn haru = admit("Haru", draw()).orElseThrow();
    Guests.CameIn sora = admit("Sora", draw()).orElseThrow();
    guests.eraseLater(haru.id());
    guests.eraseLater(sora.id());
    clock.move(Duration.ofHours(73));
    Instant now = clock.instant();
    guests.stay(sora.id());
    assertThat(house.write(() -> nicknames.due(haru.id(), now))).isTrue();
    assertThat(house.write(() -> nicknames.due(haru.id(), now))).as("the other node").isFalse();
    assertThat(house.write(() -> nicknames.due(sora.id(), now))).as("stays").isFalse();
  }

  @Test
  void keepsARoomForTonightThatGetsWords() {
    String old = draw();
    Guests.CameIn haru = admit("Haru", old, NewGuest.Length.TONIGHT).orElseThrow();
    Guests.CameIn sora = admit("Sora", draw(), NewGuest.Length.TONIGHT).orElseThrow();
    assertThat(guests.tonight(haru.id())).isTrue();
    byte[] kept = house.get(Vault.class).sealAlone(haru.id().owner(), PLACE, "snow");
    String words = draw();
    String before = guests.wordsNow(haru.id());
    guests.renew(haru.id(), haru.alone(), words);
    assertThat(guests.wordsNow(haru.id())).isNotEqualTo(before);
    assertThat(guests.tonight(haru.id())).isFalse();
    assertThat(guests.comeBack(name("haru"), old)).isEmpty();
    assertThat(guests.comeBack(name("haru"), words).orElseThrow().alone().open(PLACE, kept))
        .isEqualTo("snow");
    guests.eraseTonight(sora.id());
    guests.eraseTonight(haru.id());
    assertThat(guests.present(haru.id())).isTrue();
    assertThat(guests.present(sora.id())).isFalse();
  }

  @Test
  void takesALinkOnce() {
    String token = crew.invite("Mori", EnumSet.of(Role.SUPPORTER)).orElseThrow();
    StaffId mori = crew.openLink(token).orElseThrow().whom().orElseThrow();
    assertThat(crew.active(mori)).isFalse();
    assertThat(crew.enrol(token, new NewStaff("", PASSWORD, TOTP)).orElseThrow()).hasSize(10);
    assertThat(crew.openLink(token)).isEmpty();
    assertThat(crew.enrol(token, new NewStaff("", PASSWORD, TOTP))).isEmpty();
    assertThat(crew.active(mori)).isTrue();
    assertThat(crew.invite("ＭＯＲＩ", Set.of())).isEmpty();
  }

  @Test
  void makesTheFirstOperatorWithinHalfAnHour() {
    String old = crew.firstLink().orElseThrow();
    clock.move(Duration.ofMinutes(31));
    assertThat(crew.openLink(old)).isEmpty();
    String token = crew.firstLink().orElseThrow();
    assertThat(crew.enrol(token, new NewStaff("Aoki", PASSWORD, TOTP))).isPresent();
    assertThat(crew.firstLink()).isEmpty();
    assertThat(crew.all())
        .singleElement()
        .satisfies(one -> assertThat(one.roles()).containsExactly(Role.OPERATOR));
  }

  @Test
  void signsInStaffByPasswordAndByEachCodeOnce() {
    StaffId mori = crew.admit("Mori", EnumSet.of(Role.LEAD), PASSWORD, TOTP);
    assertThat(door.password("mori", PASSWORD)).hasValue(mori);
    assertThat(door.password("mori", PASSWORD + "!")).isEmpty();
    assertThat(door.password("nobody", PASSWORD)).isEmpty();
    String code = Totp.code(TOTP, Totp.step(clock.instant()), 6);
    assertThat(door.code(mori, code)).isTrue();
    assertThat(door.code(mori, code)).isFalse();
  }

  @Test
  void takesEachRecoveryCodeOnce() {
    String token = crew.firstLink().orElseThrow();
    List<String> codes = crew.enrol(token, new NewStaff("Aoki", PASSWORD, TOTP)).orElseThrow();
    StaffId aoki = crew.all().getFirst().id();
    assertThat(codes).allMatch(code -> code.length() == 13).doesNotHaveDuplicates();
    assertThat(door.code(aoki, codes.getFirst().toLowerCase(java.util.Locale.ROOT))).isTrue();
    assertThat(door.code(aoki, codes.getFirst())).isFalse();
    assertThat(door.code(aoki, codes.getLast())).isTrue();
  }

  @Test
  void slowsStaffAfterTenTriesAndStopsAtAHundred() {
    StaffId mori = crew.admit("Mori", EnumSet.of(Role.LEAD), PASSWORD, TOTP);
    house.write(() -> staff.tried(mori, 9, Optional.empty()));
    assertThat(door.code(mori, "000000")).isFalse();
    assertThat(door.password("mori", PASSWORD)).isEmpty();
    clock.move(Duration.ofSeconds(2));
    assertThat(door.password("mori", PASSWORD)).isPresent();
    house.write(() -> staff.tried(mori, 100, Optional.empty()));
    clock.move(Duration.ofDays(1));
    assertThat(door.password("mori", PASSWORD)).isEmpty();
    crew.enrol(crew.reenrol(mori), new NewStaff("", PASSWORD, TOTP));
    assertThat(door.password("mori", PASSWORD)).isPresent();
    assertThat(StaffDoor.waitAfter(60)).hasValue(Duration.ofHours(1));
  }

  private Optional<Guests.CameIn> admit(String nickname, String words) {
    return admit(nickname, words, NewGuest.Length.AS_THEY_LIKE);
  }

  private Optional<Guests.CameIn> admit(String nickname, String words, NewGuest.Length length) {
    return guests.admit(
        new NewGuest(
            AccountKind.PERSON,
            name(nickname),
            Optional.of(AgeBand.FROM_25_TO_39),
            Language.EN,
            words,
            length));
  }

  private static Nickname name(String text) {
    return Nickname.of(text).orElseThrow();
  }

  private static String draw() {
    return String.join(" ", ReturnWords.draw(Language.EN, new SecureRandom()).words());
  }
}
