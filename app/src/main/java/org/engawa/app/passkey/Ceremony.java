// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Checks what devices answer (WebAuthn Level 3, sections 7.1 and 7.2): no attestation is asked for,
 * whoever holds the device has to be verified by it. Hostile bytes come out of the library as
 * exceptions of many kinds, its parsers' own among them; all of them mean that nothing fits.
 */
final class Ceremony {

  /** In the order in which a device is asked for them: ES256, Ed25519, RS256. */
  static final List<COSEAlgorithmIdentifier> ALGORITHMS =
      List.of(
          COSEAlgorithmIdentifier.ES256,
          COSEAlgorithmIdentifier.EdDSA,
          COSEAlgorithmIdentifier.RS256);

  private static final int LONGEST = 8_192;

  private Ceremony() {}

  /** The passkey that was made; empty when the answer does not fit what was asked. */
  static Optional<Made> made(Asked asked, byte[] attestation, byte[] client) {
    if (attestation.length > LONGEST || client.length > LONGEST) {
      return Optional.empty();
    }
    try {
      RegistrationData made =
          Machinery.MANAGER.verify(
              new RegistrationRequest(attestation, client),
              new RegistrationParameters(server(asked), algorithms(), true, true));
      return credentialId(made).map(id -> new Made(id, attestation, uses(made)));
    } catch (RuntimeException _) {
      return Optional.empty();
    }
  }

  /** What the device has counted; empty when the answer does not fit what was asked. */
  static Optional<Long> shown(Asked asked, Kept kept, Shown shown) {
    if (shown.longest() > LONGEST) {
      return Optional.empty();
    }
    try {
      AuthenticationData data =
          Machinery.MANAGER.verify(
              new AuthenticationRequest(
                  shown.credentialId(),
                  shown.handle(),
                  shown.authenticator(),
                  shown.client(),
                  shown.signature()),
              new AuthenticationParameters(
                  server(asked), record(kept), List.of(shown.credentialId()), true, true));
      return Optional.ofNullable(data.getAuthenticatorData()).map(signed -> signed.getSignCount());
    } catch (RuntimeException _) {
      return Optional.empty();
    }
  }

  /** Of which credential this is; empty when it is of none. */
  static Optional<byte[]> credentialId(Kept kept) {
    return Optional.ofNullable(Machinery.ATTESTATIONS.convert(kept.attestation()))
        .map(object -> object.getAuthenticatorData().getAttestedCredentialData())
        .map(credential -> credential.getCredentialId());
  }

  private static CredentialRecord record(Kept kept) {
    AttestationObject made = Machinery.ATTESTATIONS.convert(kept.attestation());
    if (made == null) {
      throw new IllegalArgumentException("a credential that was kept is empty");
    }
    CredentialRecordImpl record = new CredentialRecordImpl(made, null, null, null);
    record.setCounter(kept.uses());
    return record;
  }

  private static Optional<byte[]> credentialId(RegistrationData made) {
    return Optional.ofNullable(made.getAttestationObject())
        .map(object -> object.getAuthenticatorData().getAttestedCredentialData())
        .map(credential -> credential.getCredentialId());
  }

  private static long uses(RegistrationData made) {
    return Optional.ofNullable(made.getAttestationObject())
        .map(object -> object.getAuthenticatorData().getSignCount())
        .orElse(0L);
  }

  private static ServerProperty server(Asked asked) {
    return new ServerProperty(
        asked.origins().stream().map(Origin::new).collect(Collectors.toSet()),
        asked.party(),
        new DefaultChallenge(asked.challenge()));
  }

  private static List<PublicKeyCredentialParameters> algorithms() {
    return ALGORITHMS.stream()
        .map(each -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, each))
        .toList();
  }

  /** A passkey that was just made. */
  record Made(byte[] credentialId, byte[] attestation, long uses) {}

  /** A passkey as it was made, and how often it was used. */
  record Kept(byte[] attestation, long uses) {}

  /** What a device shows to prove that it has a passkey. */
  record Shown(
      byte[] credentialId, byte[] handle, byte[] authenticator, byte[] client, byte[] signature) {

    int longest() {
      return Math.max(
          Math.max(credentialId.length, authenticator.length),
          Math.max(client.length, signature.length));
    }
  }

  /** Read when the first passkey is: the start of the house does not wait for it. */
  private static final class Machinery {
    static final ObjectConverter CONVERTER = new ObjectConverter();
    static final WebAuthnManager MANAGER =
        WebAuthnManager.createNonStrictWebAuthnManager(CONVERTER);
    static final AttestationObjectConverter ATTESTATIONS =
        new AttestationObjectConverter(CONVERTER);
  }
}
