// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import java.util.Locale;

/** RFC 4648 base32 without padding: what secrets and recovery codes are shown in. */
public final class Base32 {

  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Base32() {}

  /** In letters, five bits each, without signs at the end. */
  public static String encode(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int held = 0;
    int bits = 0;
    for (byte next : bytes) {
      held = held << 8 | next & 0xff;
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text.append(LETTERS.charAt(held >> bits & 31));
      }
      held &= (1 << bits) - 1;
    }
    if (bits > 0) {
      text.append(LETTERS.charAt(held << 5 - bits & 31));
    }
    return text.toString();
  }

  /** What somebody typed, without the spaces and dashes that make it readable. */
  static String folded(String typed) {
    return typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
  }
}
