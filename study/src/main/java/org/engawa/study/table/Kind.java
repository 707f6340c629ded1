// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** What stands in the cells of a column. */
public sealed interface Kind {

  /** Decimal numbers. */
  record Number() implements Kind {}

  /**
   * Words, each of which has a number.
   *
   * @param codes the number of each word, in the order in which they are to be told
   */
  record Levels(SequencedMap<String, Double> codes) implements Kind {

    /** Keeps its own copy; refuses what could not be told apart from a missing cell. */
    public Levels {
      codes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(codes));
      if (codes.isEmpty()) {
        throw new IllegalArgumentException("levels need at least 1 word, not 0");
      }
      codes.forEach(
          (word, code) -> {
            if (word.isBlank() || !word.strip().equals(word)) {
              throw new IllegalArgumentException(
                  "a level is a word without space around it, not '" + word + "'");
            }
            if (!Double.isFinite(code)) {
              throw new IllegalArgumentException(
                  "the code of level " + word + " is a finite number, not " + code);
            }
          });
    }
  }

  /** Words that nothing is reckoned from: they must be there and are left alone. */
  record Text() implements Kind {}
}
