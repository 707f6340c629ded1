// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.form;

import java.util.OptionalInt;

/**
 * One answer among those of a question.
 *
 * @param code as the tool stores it
 * @param value what it counts; empty where the tool gives it no whole number
 */
public record Choice(String code, OptionalInt value, Words words) {

  /**
   * An answer that counts what its code says, where that is a whole number of up to four digits.
   */
  public static Choice of(String code, Words words) {
    return new Choice(
        code,
        code.matches("-?\\d{1,4}") ? OptionalInt.of(Integer.parseInt(code)) : OptionalInt.empty(),
        words);
  }
}
