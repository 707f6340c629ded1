// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import java.util.List;
import org.engawa.app.shell.Language;

/** What came of reading typed return words; nothing here says what a right word would be. */
public sealed interface ReturnWordsTyped {

  /** A phrase that holds together; whether it is anybody's is not known yet. */
  record Words(ReturnWords words) implements ReturnWordsTyped {}

  /**
   * One word is mistyped.
   *
   * @param unknown the places, counted from one, of words that the list does not have; empty when
   *     every word is one of the list and only the checksum word tells
   */
  record Mistyped(List<Integer> unknown) implements ReturnWordsTyped {}

  /**
   * Too many words or too few.
   *
   * @param language told by the script
   * @param expected how many there are
   */
  record WrongCount(Language language, int expected) implements ReturnWordsTyped {}
}
