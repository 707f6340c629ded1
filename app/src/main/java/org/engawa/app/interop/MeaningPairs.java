// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.math.BigDecimal;
import java.util.Set;
import org.engawa.app.interop.Meaning.Amount;
import org.engawa.app.interop.Meaning.Answered;
import org.engawa.app.interop.Meaning.Count;
import org.engawa.app.interop.Meaning.Other;
import org.engawa.app.interop.Meaning.Sum;

/** What two meanings say together. */
final class MeaningPairs {

  private MeaningPairs() {}

  static Meaning of(String operator, Meaning left, Meaning right) {
    if (left instanceof Other || right instanceof Other) {
      return left instanceof Other ? left : right;
    }
    if (operator.equals("+")
        && left instanceof Count(var some)
        && right instanceof Count(var more)) {
      return new Count(Meaning.union(some, more));
    }
    return switch (operator) {
      case "+", "-" ->
          SumReading.toSum(left) instanceof Sum some && SumReading.toSum(right) instanceof Sum more
              ? some.plus(operator.equals("+") ? more : more.times(BigDecimal.ONE.negate()))
              : new Other(operator + " with something else than weights");
      case "*" ->
          left instanceof Amount(BigDecimal value)
              ? times(right, value)
              : right instanceof Amount(BigDecimal amount)
                  ? times(left, amount)
                  : new Other("* with something else than a number");
      case "/" ->
          right instanceof Amount(BigDecimal value)
                  && value.signum() != 0
                  && SumReading.toSum(left) instanceof Sum sum
              ? sum.over(value)
              : new Other("/ by something else than a number");
      case "and", "or" ->
          left instanceof Answered one && right instanceof Answered two
              ? both(operator.equals("and"), one, two)
              : new Other(operator);
      case "=", ">", ">=", "<", "!=" ->
          left instanceof Count(Set<String> ids) && right instanceof Amount(BigDecimal value)
              ? counted(operator, ids, value)
              : new Other(operator);
      default -> new Other(operator);
    };
  }

  private static Meaning times(Meaning meaning, BigDecimal amount) {
    return SumReading.toSum(meaning) instanceof Sum sum
        ? sum.times(amount)
        : new Other("* of something else than weights");
  }

  private static Meaning both(boolean and, Answered one, Answered two) {
    // "none of a and none of b" is "not any"; "a missing or b missing" is "not all".
    boolean all = and != one.negated();
    boolean fits =
        one.negated() == two.negated()
            && (one.linkIds().size() == 1 || one.all() == all)
            && (two.linkIds().size() == 1 || two.all() == all);
    return fits
        ? new Answered(Meaning.union(one.linkIds(), two.linkIds()), all, one.negated())
        : new Other("a mixed condition");
  }

  private static Meaning counted(String operator, Set<String> ids, BigDecimal value) {
    int size = ids.size();
    String compared = operator + value.stripTrailingZeros().toPlainString();
    if (compared.equals("=" + size) || compared.equals(">=" + size)) {
      return new Answered(ids, true, false);
    }
    if (compared.equals(">" + (size - 1))) {
      return new Answered(ids, true, false);
    }
    if (compared.equals("<" + size)) {
      return new Answered(ids, true, true);
    }
    return switch (compared) {
      case ">0", ">=1", "!=0" -> new Answered(ids, false, false);
      case "=0", "<1" -> new Answered(ids, false, true);
      default -> new Other("a count " + compared);
    };
  }
}
