// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a password of the staff must be: long, and not one that everybody tries first. */
final class PasswordRule {

  private static final int SHORTEST = 15;
  private static final int LONGEST = 200;

  /** Words of which long passwords that are tried first are made by saying them over again. */
  private static final Set<String> TRIED_FIRST =
      Set.of(
          "password",
          "passw0rd",
          "engawa",
          "welcome",
          "letmein",
          "admin",
          "qwerty",
          "asdfgh",
          "zxcvbn",
          "abc123",
          "iloveyou",
          "secret",
          "changeme",
          "administrator",
          "operator",
          "sunshine",
          "dragon",
          "monkey",
          "football",
          "princess",
          "correcthorsebatterystaple",
          "qwertyuiopasdfghjkl",
          "1qaz2wsx3edc4rfv5tgb",
          "sakura",
          "nippon",
          "himitsu",
          "aishiteru",
          "arigatou",
          "hikikomori",
          "thisismypassword",
          "mypassword",
          "passwordpassword1",
          "password12345678",
          "trustno1",
          "whatever");

  private PasswordRule() {}

  /** The key of what is to be said; empty when the password will do. */
  static Optional<String> refusal(String password) {
    String folded = Crew.folded(password);
    int length = folded.codePointCount(0, folded.length());
    if (length < SHORTEST || length > LONGEST) {
      return Optional.of("account.enrol.say.length");
    }
    return guessable(folded.toLowerCase(Locale.ROOT))
        ? Optional.of("account.enrol.say.common")
        : Optional.empty();
  }

  private static boolean guessable(String password) {
    String bare = password.replaceAll("[\\s\\p{Punct}]", "");
    String letters = bare.replaceAll("[0-9]+$", "");
    return TRIED_FIRST.contains(bare)
        || TRIED_FIRST.contains(letters)
        || repeats(bare)
        || repeats(letters)
        || inOrder(bare);
  }

  private static boolean repeats(String text) {
    for (int length = 1; length <= text.length() / 2; length++) {
      String part = text.substring(0, length);
      boolean cheap = length <= 4 || TRIED_FIRST.contains(part);
      if (cheap && part.repeat(text.length() / length + 1).startsWith(text)) {
        return true;
      }
    }
    return text.isEmpty();
  }

  private static boolean inOrder(String text) {
    String rows = "0123456789012345678901234567890123456789";
    String letters = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz";
    return rows.contains(text)
        || letters.contains(text)
        || new StringBuilder(rows).reverse().indexOf(text) >= 0
        || new StringBuilder(letters).reverse().indexOf(text) >= 0;
  }
}
