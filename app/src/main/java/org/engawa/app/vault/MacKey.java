// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.vault;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 with one key. */
final class MacKey {

  private final SecretKeySpec key;

  MacKey(byte[] key) {
    this.key = new SecretKeySpec(key, "HmacSHA256");
  }

  byte[] of(byte[]... parts) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(Framed.of(parts));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no HMAC-SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "MacKey[kept secret]";
  }
}
