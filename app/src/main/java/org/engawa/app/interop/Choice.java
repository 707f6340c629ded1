// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One option of an item.
 *
 * @param system address of the code system, empty where the file names none
 */
record Choice(String system, String code, String display, Weighing weighing) {

  /** LOINC answers and FHIR null flavours that stand for the absence of a judgement. */
  private static final Set<String> NO_JUDGEMENT =
      Set.of(
          "LA15599-6",
          "LA12688-0",
          "asked-unknown",
          "asked-declined",
          "unknown",
          "UNK",
          "ASKU",
          "NASK",
          "NAV",
          "NI",
          "NA",
          "dk",
          "DK");

  private static final Pattern NO_JUDGEMENT_WORDS =
      Pattern.compile(
          "do(n.?t| not) know|unknown|(unable|not able|cannot|can.?t) (to"
              + " )?(evaluate|assess|rate|say|judge|answer)|not"
              + " applicable|^n/?a$|(refused|declined|prefer not) to (answer|say)|refused|no"
              + " answer|weiß (ich )?nicht|わからない|分からない|わかりません|該当しない|無回答",
          Pattern.CASE_INSENSITIVE);

  private static final Set<BigDecimal> USUAL_SENTINELS =
      Set.of(
          new BigDecimal(7),
          new BigDecimal(8),
          new BigDecimal(9),
          new BigDecimal(77),
          new BigDecimal(88),
          new BigDecimal(97),
          new BigDecimal(98),
          new BigDecimal(99),
          new BigDecimal(999));

  private static final BigDecimal MOST = new BigDecimal(9_999);

  static boolean noJudgement(String code, String display) {
    return NO_JUDGEMENT.contains(code) || NO_JUDGEMENT_WORDS.matcher(display.strip()).find();
  }

  boolean saysNoJudgement() {
    return noJudgement(code, display);
  }

  /** Whether the number lies outside those of the other options, as the 9 of "don't know" does. */
  boolean outside(List<Choice> all) {
    List<BigDecimal> others = othersThan(all);
    return weighing instanceof Weighing.Weighed(BigDecimal weight)
        && !others.isEmpty()
        && (weight.compareTo(others.getFirst()) < 0 || weight.compareTo(others.getLast()) > 0);
  }

  /** Whether it looks like a 9 for "don't know" although no word says so. */
  boolean standsApart(List<Choice> all) {
    List<BigDecimal> others = othersThan(all);
    if (!(weighing instanceof Weighing.Weighed(BigDecimal weight)) || others.size() < 2) {
      return false;
    }
    boolean usual = weight.signum() < 0 || USUAL_SENTINELS.contains(weight.stripTrailingZeros());
    BigDecimal step = others.get(1).subtract(others.getFirst());
    BigDecimal gap = weight.subtract(others.getLast()).max(others.getFirst().subtract(weight));
    boolean even = true;
    for (int i = 1; i < others.size(); i++) {
      even &= others.get(i).subtract(others.get(i - 1)).compareTo(step) == 0;
    }
    return usual && even && outside(all) && gap.compareTo(step) > 0;
  }

  /** The whole number that it counts among all options of its item, where it counts one. */
  OptionalInt whole(List<Choice> all) {
    if (!(weighing instanceof Weighing.Weighed(BigDecimal weight))
        || saysNoJudgement() && outside(all)
        || weight.abs().compareTo(MOST) > 0
        || weight.stripTrailingZeros().scale() > 0) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(weight.intValue());
  }

  private List<BigDecimal> othersThan(List<Choice> all) {
    return all.stream()
        .filter(choice -> !choice.weighing.equals(weighing) && !choice.saysNoJudgement())
        .flatMap(
            choice ->
                choice.weighing instanceof Weighing.Weighed(BigDecimal weight)
                    ? Stream.of(weight)
                    : Stream.empty())
        .distinct()
        .sorted()
        .toList();
  }
}
