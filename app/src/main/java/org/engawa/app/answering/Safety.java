// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.util.List;
import org.engawa.measure.instrument.Answer;

/** Items whose answer a human reads the same day; what follows from one is never reckoned. */
final class Safety {

  private Safety() {}

  /** The marked items of a sheet that have more than the lowest answer. */
  static List<Integer> itemsOf(Sheet sheet) {
    return sheet.card().safetyItems().stream()
        .filter(
            item ->
                sheet.answers().item(item) instanceof Answer.Given(int value)
                    && sheet.coding().counts(value)
                    && value > sheet.coding().from())
        .sorted()
        .toList();
  }

  static boolean reachedIn(Sheet sheet) {
    return !itemsOf(sheet).isEmpty();
  }
}
