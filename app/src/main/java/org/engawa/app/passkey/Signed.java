// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.Optional;

/** What a device answered, as the fields of the form bring it. */
final class Signed {

  private static final int LONGEST = 16_000;

  private final HttpServletRequest request;

  Signed(HttpServletRequest request) {
    this.request = request;
  }

  /** The bytes of a field; empty when it is none of ours. */
  byte[] bytes(String field) {
    return Optional.ofNullable(request.getParameter(field))
        .filter(text -> text.length() <= LONGEST)
        .flatMap(Signed::decoded)
        .orElseGet(() -> new byte[0]);
  }

  /** What was shown; empty bytes for what did not come, which nothing fits. */
  Ceremony.Shown shown() {
    return new Ceremony.Shown(
        bytes("credential"),
        bytes("handle"),
        bytes("authenticator"),
        bytes("client"),
        bytes("signature"));
  }

  static Optional<byte[]> decoded(String text) {
    try {
      return Optional.of(Base64.getUrlDecoder().decode(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
