// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CeremonyTests {

  private static final String PARTY = "house.example";
  private static final String ORIGIN = "https://house.example";
  private static final byte[] HANDLE = new byte[32];

  private final byte[] challenge = bytes(1);
  private final Asked asked = new Asked(PARTY, Set.of(ORIGIN), challenge);
  private final SoftKey key = new SoftKey(7);

  @Test
  void takesWhatFitsWhatWasAsked() {
    Ceremony.Made made = made().orElseThrow();
    assertThat(made.credentialId()).isEqualTo(key.id());
    assertThat(Ceremony.credentialId(new Ceremony.Kept(made.attestation(), 0)))
        .hasValueSatisfying(id -> assertThat(id).isEqualTo(key.id()));
    assertThat(Ceremony.shown(asked, kept(0), shown(SoftKey.BOTH, 3))).hasValue(3L);
  }

  @Test
  void makesNoneWithoutAVerifiedHolderNorForAnotherHouse() {
    byte[] client = SoftKey.client("create", ORIGIN, challenge);
    assertThat(Ceremony.made(asked, key.attestation(PARTY, SoftKey.PRESENT), client)).isEmpty();
    assertThat(Ceremony.made(asked, key.attestation("other.example", SoftKey.BOTH), client))
        .isEmpty();
    byte[] right = key.attestation(PARTY, SoftKey.BOTH);
    assertThat(Ceremony.made(asked, right, SoftKey.client("get", ORIGIN, challenge))).isEmpty();
    assertThat(Ceremony.made(asked, right, SoftKey.client("create", ORIGIN, bytes(2)))).isEmpty();
    assertThat(
            Ceremony.made(
                asked, right, SoftKey.client("create", "https://house.example.org", challenge)))
        .isEmpty();
  }

  @Test
  void letsNobodyInByAnythingElse() {
    Ceremony.Kept kept = kept(5);
    assertThat(Ceremony.shown(asked, kept, shown(SoftKey.BOTH, 6))).isPresent();
    assertThat(Ceremony.shown(asked, kept, shown(SoftKey.PRESENT, 6))).isEmpty();
    assertThat(Ceremony.shown(asked, kept, shown(SoftKey.VERIFIED, 6))).isEmpty();
    // A count that does not go on is that of a copy.
    assertThat(Ceremony.shown(asked, kept, shown(SoftKey.BOTH, 5))).isEmpty();
    byte[] client = SoftKey.client("get", ORIGIN, challenge);
    assertThat(
            Ceremony.shown(
                asked,
                kept,
                key.shows("other.example", new SoftKey.Says(SoftKey.BOTH, 6), client, HANDLE)))
        .isEmpty();
    byte[] elsewhere = SoftKey.client("get", "https://other.example", challenge);
    assertThat(
            Ceremony.shown(
                asked,
                kept,
                key.shows(PARTY, new SoftKey.Says(SoftKey.BOTH, 6), elsewhere, HANDLE)))
        .isEmpty();
    byte[] earlier = SoftKey.client("get", ORIGIN, bytes(2));
    assertThat(
            Ceremony.shown(
                asked, kept, key.shows(PARTY, new SoftKey.Says(SoftKey.BOTH, 6), earlier, HANDLE)))
        .isEmpty();
    Ceremony.Shown forged =
        new SoftKey(7).shows(PARTY, new SoftKey.Says(SoftKey.BOTH, 6), client, HANDLE);
    assertThat(Ceremony.shown(asked, kept, forged)).isEmpty();
  }

  @Test
  void refusesHostileBytesWithoutAnyException() {
    Random random = new Random(5);
    byte[] attestation = key.attestation(PARTY, SoftKey.BOTH);
    byte[] client = SoftKey.client("create", ORIGIN, challenge);
    for (int round = 0; round < 2_000; round++) {
      byte[] bent = attestation.clone();
      for (int i = 0; i <= round % 4; i++) {
        bent[random.nextInt(bent.length)] = (byte) random.nextInt();
      }
      byte[] cut = Arrays.copyOf(bent, random.nextInt(bent.length + 1));
      assertThat(Ceremony.made(asked, cut, new byte[0])).isEmpty();
      Ceremony.made(asked, bent, client);
      byte[] noise = new byte[random.nextInt(200)];
      random.nextBytes(noise);
      assertThat(Ceremony.made(asked, noise, noise)).isEmpty();
      assertThat(
              Ceremony.shown(
                  asked, kept(0), new Ceremony.Shown(key.id(), HANDLE, noise, noise, noise)))
          .isEmpty();
    }
    assertThat(Ceremony.made(asked, new byte[10_000], client)).isEmpty();
  }

  @Test
  void letsAChallengeBeSpentOnce() {
    Challenges challenges = new Challenges();
    String one = challenges.fresh();
    assertThat(challenges.spend(one)).isTrue();
    assertThat(challenges.spend(one)).isFalse();
    assertThat(challenges.spend(challenges.fresh())).isTrue();
  }

  private java.util.Optional<Ceremony.Made> made() {
    return Ceremony.made(
        asked, key.attestation(PARTY, SoftKey.BOTH), SoftKey.client("create", ORIGIN, challenge));
  }

  private Ceremony.Kept kept(long uses) {
    return new Ceremony.Kept(made().orElseThrow().attestation(), uses);
  }

  private Ceremony.Shown shown(int flags, int uses) {
    return key.shows(
        PARTY, new SoftKey.Says(flags, uses), SoftKey.client("get", ORIGIN, challenge), HANDLE);
  }

  private static byte[] bytes(int value) {
    byte[] bytes = new byte[32];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }
}
