// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.passkey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/** A device with one passkey, written from the format, so that the house does not check itself. */
final class SoftKey {

  static final int PRESENT = 1;
  static final int VERIFIED = 4;
  static final int BOTH = PRESENT | VERIFIED;

  private static final int WITH_CREDENTIAL = 0x40;

  private final byte[] id;
  private final KeyPair pair;

  SoftKey(int id) {
    this.id = new byte[32];
    Arrays.fill(this.id, (byte) id);
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      pair = generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  byte[] id() {
    return id.clone();
  }

  byte[] attestation(String party, int flags) {
    byte[] data = authenticator(party, flags | WITH_CREDENTIAL, 0);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0xa3, 0x63});
    out.writeBytes("fmt".getBytes(UTF_8));
    out.write(0x64);
    out.writeBytes("none".getBytes(UTF_8));
    out.write(0x67);
    out.writeBytes("attStmt".getBytes(UTF_8));
    out.writeBytes(new byte[] {(byte) 0xa0, 0x68});
    out.writeBytes("authData".getBytes(UTF_8));
    out.writeBytes(new byte[] {0x58, (byte) data.length});
    out.writeBytes(data);
    return out.toByteArray();
  }

  Ceremony.Shown shows(String party, Says says, byte[] client, byte[] handle) {
    byte[] data = authenticator(party, says.flags(), says.uses());
    try {
      Signature signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(pair.getPrivate());
      signature.update(data);
      signature.update(sha256(client));
      return new Ceremony.Shown(id(), handle, data, client, signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] client(String kind, String origin, byte[] challenge) {
    String text = Base64.getUrlEncoder().withoutPadding().encodeToString(challenge);
    return "{\"type\":\"webauthn.%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
        .formatted(kind, text, origin)
        .getBytes(UTF_8);
  }

  private byte[] authenticator(String party, int flags, int uses) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(sha256(party.getBytes(UTF_8)));
    out.write(flags);
    out.writeBytes(ByteBuffer.allocate(4).putInt(uses).array());
    if ((flags & WITH_CREDENTIAL) != 0) {
      out.writeBytes(new byte[16]);
      out.writeBytes(new byte[] {0, (byte) id.length});
      out.writeBytes(id);
      out.writeBytes(coseKey());
    }
    return out.toByteArray();
  }

  /** A map of kty 2, alg -7, crv 1, x and y (RFC 9053). */
  private byte[] coseKey() {
    ECPublicKey key = (ECPublicKey) pair.getPublic();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20});
    out.writeBytes(coordinate(key.getW().getAffineX()));
    out.writeBytes(new byte[] {0x22, 0x58, 0x20});
    out.writeBytes(coordinate(key.getW().getAffineY()));
    return out.toByteArray();
  }

  private static byte[] coordinate(BigInteger value) {
    byte[] bytes = value.toByteArray();
    byte[] fixed = new byte[32];
    int length = Math.min(bytes.length, 32);
    System.arraycopy(bytes, bytes.length - length, fixed, 32 - length, length);
    return fixed;
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the device says of its holder, and how often it was used. */
  record Says(int flags, int uses) {}
}
