// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The title of an instrument in the room, which never names the condition. */
public final class QuietTitle {

  private static final List<String> WORDS = List.of("hikikomori", "ひきこもり", "引きこもり", "引き籠");

  private QuietTitle() {}

  /** The word that must not stand in it, or empty. */
  public static Optional<String> wordIn(String title) {
    String folded = title.toLowerCase(Locale.ROOT);
    return WORDS.stream().filter(folded::contains).findFirst();
  }
}
