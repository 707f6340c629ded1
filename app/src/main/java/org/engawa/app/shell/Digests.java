// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256, for values that are random enough not to need stretching. */
public final class Digests {

  private Digests() {}

  /** The digest of these bytes. */
  public static byte[] sha256(byte[] value) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(value);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }

  /** The digest of a text in UTF-8. */
  public static byte[] sha256(String value) {
    return sha256(value.getBytes(UTF_8));
  }
}
