// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.engawa.measure.document.CsvRow;
import org.engawa.measure.instrument.Scorer;

/** Those cells of a row that only an export from REDCap has: what is carried on, and checkboxes. */
final class RedcapCells {

  /** A cell that is refused. */
  record Wrong(int column, String expected) {}

  private final Map<Integer, Checkbox> checkboxes = new HashMap<>();
  private final Map<Integer, Integer> placeOfCarried = new HashMap<>();
  private final MissingCodes missing;
  private final String[] carried;
  private final List<Wrong> wrong = new ArrayList<>();
  private boolean saysMissing;

  RedcapCells(SheetColumns columns, MissingCodes missing) {
    this.missing = missing;
    columns.checkboxes().forEach(each -> checkboxes.put(each.column(), each));
    columns.carried().forEach(each -> placeOfCarried.put(each, placeOfCarried.size()));
    carried = new String[columns.carried().size()];
    Arrays.fill(carried, "");
  }

  void begin() {
    Arrays.fill(carried, "");
    wrong.clear();
    saysMissing = false;
  }

  List<String> carried() {
    return List.of(carried);
  }

  List<Wrong> wrong() {
    return wrong;
  }

  /** Whether a choice is checked that says that there is no answer. */
  boolean saysMissing() {
    return saysMissing;
  }

  /** Takes a cell; one that is checked sets the number of its item. */
  void cell(int column, String cell, int[] numbers) {
    var place = placeOfCarried.get(column);
    if (place != null) {
      carried[place] = cell;
    }
    var checkbox = checkboxes.get(column);
    if (checkbox == null || cell.isEmpty() || cell.equals("0") || cell.equals("NA")) {
      return;
    }
    if (!cell.equals("1")) {
      refuse(checkbox, "expected 1 or 0 for choice %s, not '%s'", CsvRow.shortened(cell));
    } else if (missing.has(checkbox.code())) {
      saysMissing = true;
    } else if (!checkbox.code().matches("-?\\d{1,6}")) {
      refuse(checkbox, "expected a whole number for a choice, %s is none%s", "");
    } else if (numbers[checkbox.item() - 1] != Scorer.MISSING) {
      refuse(
          checkbox,
          "expected one choice at most, %s is checked and so is %s",
          String.valueOf(numbers[checkbox.item() - 1]));
    } else {
      numbers[checkbox.item() - 1] = Integer.parseInt(checkbox.code());
    }
  }

  private void refuse(Checkbox checkbox, String expected, String with) {
    wrong.add(
        new Wrong(
            checkbox.column() + 1,
            "item " + checkbox.item() + ": " + expected.formatted(checkbox.code(), with)));
  }
}
