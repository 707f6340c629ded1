// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Published keys of a few instruments, by LOINC code: which items count, which are turned around.
 *
 * <p>Sources: LOINC panels 44249-1, 69737-5, 48543-3, 72109-2; Sheikh and Yesavage 1986 for the GDS
 * (a "no" counts in items 1, 5, 7, 11 and 13); Barry et al. 1992 for the IPSS.
 *
 * @param total LOINC code of the total, empty where none is known
 * @param items LOINC codes in order, empty where the items go by position only
 */
record Instrument(
    String title,
    String total,
    String panel,
    List<String> items,
    Set<String> turned,
    int size,
    Pattern names) {

  private static final List<Instrument> ALL =
      List.of(
          of(
              new Loinc(
                  "44261-6",
                  "44249-1",
                  "44250-9 44255-8 44259-0 44254-1 44251-7 44258-2 44252-5 44253-3 44260-8"),
              9,
              "PHQ-9",
              "phq-?_?9(?!\\d)|patient health questionnaire.?9"),
          of(
              new Loinc(
                  "70274-6", "69737-5", "69725-0 68509-9 69733-4 69734-2 69735-9 69689-8 69736-7"),
              7,
              "GAD-7",
              "gad-?_?7"),
          new Instrument(
              "GDS-15",
              "48545-8",
              "48543-3",
              List.of(
                  "48512-8", "48513-6", "48514-4", "48515-1", "48518-5", "48519-3", "48520-1",
                  "48521-9", "48523-5", "48525-0", "48526-8", "48528-4", "48532-6", "48533-4",
                  "48534-2"),
              Set.of("48512-8", "48518-5", "48520-1", "48526-8", "48532-6"),
              15,
              names("geriatric depression|\\bgds(-?15)?\\b")),
          of(
              new Loinc("75626-2", "72109-2", "68518-0 68519-8 68520-6"),
              3,
              "AUDIT-C",
              "audit-?c\\b"),
          of(new Loinc("75624-7", "", ""), 10, "AUDIT", "audit(?!-?c\\b)"),
          of(new Loinc("", "", ""), 7, "IPSS", "\\bipss\\b|international prostate symptom"));

  /**
   * Other instruments with items to be turned, whose questionnaires may or may not have done so.
   */
  private static final Pattern TURNED_ELSEWHERE =
      names(
          "rosenberg|\\brses\\b|self-?esteem scale|perceived"
              + " stress|\\bpss-?(4|10|14)\\b|ces-?d\\b");

  /** Functional difficulty after PHQ and GAD: it has numbers and is not part of the total. */
  private static final Set<String> NEVER_COUNTED = Set.of("69722-7");

  private static Instrument of(Loinc codes, int size, String title, String names) {
    return new Instrument(
        title, codes.total, codes.panel, codes.items, Set.of(), size, names(names));
  }

  /** The codes of an instrument; an empty one is not known. */
  private record Loinc(String total, String panel, List<String> items) {
    Loinc(String total, String panel, String items) {
      this(total, panel, items.isEmpty() ? List.of() : Arrays.asList(items.split(" ")));
    }
  }

  private static Pattern names(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  static boolean isTotal(String loinc) {
    return ofTotal(Set.of(loinc)).isPresent();
  }

  static Optional<Instrument> ofTotal(Set<String> loinc) {
    return ALL.stream().filter(i -> !i.total.isEmpty() && loinc.contains(i.total)).findFirst();
  }

  static Optional<Instrument> ofItem(SheetItem item) {
    return ALL.stream().filter(i -> i.items.stream().anyMatch(item.loinc()::contains)).findFirst();
  }

  static Optional<Instrument> named(Sheet sheet) {
    return ALL.stream()
        .filter(
            i ->
                !i.panel.isEmpty() && sheet.panel().contains(i.panel)
                    || i.names.matcher(sheet.name()).find())
        .findFirst();
  }

  static boolean neverCounted(SheetItem item) {
    return item.loinc().stream().anyMatch(NEVER_COUNTED::contains);
  }

  static boolean turned(SheetItem item) {
    return ofItem(item).filter(i -> i.turned.stream().anyMatch(item.loinc()::contains)).isPresent();
  }

  static boolean mayNeedTurning(Sheet sheet) {
    return TURNED_ELSEWHERE.matcher(sheet.name()).find();
  }

  boolean holds(SheetItem item) {
    return items.stream().anyMatch(item.loinc()::contains);
  }

  /**
   * The nocturia item of the IPSS is often given without weights: its codes 0 to 5 are its numbers.
   */
  boolean codesAreNumbers() {
    return title.equals("IPSS");
  }

  /** Digits, a hyphen and the check digit (Luhn, mod 10) of LOINC. */
  static boolean isLoinc(String text) {
    if (!text.matches("\\d{3,7}-\\d")) {
      return false;
    }
    int hyphen = text.indexOf('-');
    int sum = 0;
    for (int i = hyphen - 1, place = 0; i >= 0; i--, place++) {
      int digit = text.charAt(i) - '0';
      int weighed = place % 2 == 0 ? digit * 2 : digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return (10 - sum % 10) % 10 == text.charAt(hyphen + 1) - '0';
  }
}
