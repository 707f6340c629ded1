// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Twelve characters, 60 bits, with which somebody takes back what they gave. The letters are those
 * of Crockford's base 32, which has none that are easily taken for a digit.
 */
record WithdrawalCode(String text) {

  private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 12;

  /** A new one; {@code random} must be a {@link java.security.SecureRandom} outside of tests. */
  static WithdrawalCode draw(RandomGenerator random) {
    StringBuilder text = new StringBuilder();
    while (text.length() < LENGTH) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return new WithdrawalCode(text.toString());
  }

  /** Reads a code as somebody types it. */
  static Optional<WithdrawalCode> parse(String typed) {
    String plain =
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\\s\\p{Pd}\u2212ー]", "")
            .replace('o', '0')
            .replace('i', '1')
            .replace('l', '1');
    return plain.matches("[" + LETTERS + "]{" + LENGTH + "}")
        ? Optional.of(new WithdrawalCode(plain))
        : Optional.empty();
  }

  /** In three groups, as it is read and written down. */
  String shown() {
    return text.substring(0, 4) + "-" + text.substring(4, 8) + "-" + text.substring(8);
  }

  @Override
  public String toString() {
    return "WithdrawalCode[kept secret]";
  }
}
