// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.util.List;
import java.util.Set;

/** How a total is to be computed from this questionnaire. */
sealed interface Plan {

  /**
   * A sum over declared items.
   *
   * @param required items without whose answer there is no total; with none, one answer suffices
   * @param codesAreNumbers options without weight count by their code
   */
  record Adds(
      List<SheetItem> items, Set<String> required, boolean codesAreNumbers, List<String> notes)
      implements Plan {

    String rule() {
      return required.isEmpty()
          ? "at least one item answered"
          : required.size() < items.size()
              ? "items that the expression requires answered"
              : "all items answered";
    }
  }

  record NotComputed(String reason) implements Plan {}
}
