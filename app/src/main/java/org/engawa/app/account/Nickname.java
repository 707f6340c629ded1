// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.engawa.app.shell.Language;

/**
 * What somebody is called here.
 *
 * @param text as it was typed, in one normal form
 */
public record Nickname(String text) {

  private static final int LONGEST = 40;

  /** What was typed, if it can be a nickname. */
  public static Optional<Nickname> of(String typed) {
    String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
    boolean fits =
        text.codePoints().filter(Character::isLetterOrDigit).limit(2).count() == 2
            && text.codePointCount(0, text.length()) <= LONGEST
            && text.codePoints().noneMatch(Nickname::unseen);
    return fits ? Optional.of(new Nickname(text)) : Optional.empty();
  }

  /** Two words of the list, for whoever does not want to think of one. */
  public static Nickname draw(Language language, RandomGenerator random) {
    WordList list = WordList.of(language);
    return new Nickname(list.draw(random) + " " + list.draw(random));
  }

  /** Two nicknames that differ in capitals only are one. */
  public String folded() {
    return text.toLowerCase(Locale.ROOT);
  }

  private static boolean unseen(int character) {
    return Character.isISOControl(character)
        || Character.getType(character) == Character.FORMAT
        || Character.getType(character) == Character.PRIVATE_USE;
  }
}
