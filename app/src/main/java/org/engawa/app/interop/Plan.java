// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.engawa.measure.form.FormScore;

/** How a total is to be computed from this questionnaire. */
sealed interface Plan {

  /**
   * A sum over declared items.
   *
   * @param required items without whose answer there is no total; with none, one answer suffices
   * @param codesAreNumbers options without weight count by their code
   */
  record Adds(
      List<SheetItem> items,
      Terms terms,
      Set<String> required,
      boolean codesAreNumbers,
      List<String> notes)
      implements Plan {

    /** Every item just added, none of them to be left out. */
    static Adds all(List<SheetItem> items, boolean codesAreNumbers, List<String> notes) {
      var linkIds = new LinkedHashSet<String>();
      items.forEach(item -> linkIds.add(item.linkId()));
      return new Adds(items, Terms.plain(linkIds), linkIds, codesAreNumbers, notes);
    }

    String rule() {
      return required.isEmpty()
          ? "at least one item answered"
          : required.size() < items.size()
              ? "items that the expression requires answered"
              : "all items answered";
    }
  }

  /**
   * A scale of ours whose rule for missing answers is more than that all are needed.
   *
   * @param items those that are counted, also through other scales
   */
  record Reckons(FormScore score, Scales scales, List<SheetItem> items) implements Plan {}

  record NotComputed(String reason) implements Plan {}
}
