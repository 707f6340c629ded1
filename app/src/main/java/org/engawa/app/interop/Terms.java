// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A weighted sum: each item times its factor, and a constant, all of it by the divisor.
 *
 * @param factors by linkId, in the order of the expression
 */
record Terms(Map<String, BigDecimal> factors, BigDecimal constant, BigDecimal divisor) {

  /** The items just added up. */
  static Terms plain(Set<String> linkIds) {
    var factors = new LinkedHashMap<String, BigDecimal>();
    linkIds.forEach(linkId -> factors.put(linkId, BigDecimal.ONE));
    return new Terms(factors, BigDecimal.ZERO, BigDecimal.ONE);
  }

  static Terms constant(BigDecimal value) {
    return new Terms(Map.of(), value, BigDecimal.ONE);
  }

  Terms plus(Terms other) {
    Terms mine = scaled(other.divisor);
    Terms theirs = other.scaled(divisor);
    var all = new LinkedHashMap<>(mine.factors);
    theirs.factors.forEach((linkId, factor) -> all.merge(linkId, factor, BigDecimal::add));
    return new Terms(all, mine.constant.add(theirs.constant), divisor.multiply(other.divisor));
  }

  Terms times(BigDecimal amount) {
    Terms scaled = scaled(amount);
    return new Terms(scaled.factors, scaled.constant, divisor);
  }

  Terms over(BigDecimal amount) {
    return new Terms(factors, constant, divisor.multiply(amount));
  }

  /** Whether an item without a number can be passed over, as in a sum. */
  boolean justAdds() {
    return constant.signum() == 0 && divisor.compareTo(BigDecimal.ONE) == 0;
  }

  BigDecimal factor(String linkId) {
    return factors.getOrDefault(linkId, BigDecimal.ZERO);
  }

  /** The value, given what the items times their factors add up to. */
  BigDecimal value(BigDecimal sum) {
    BigDecimal whole = sum.add(constant);
    return divisor.compareTo(BigDecimal.ONE) == 0
        ? whole
        : whole.divide(divisor, MathContext.DECIMAL64);
  }

  private Terms scaled(BigDecimal by) {
    var scaled = new LinkedHashMap<String, BigDecimal>();
    factors.forEach((linkId, factor) -> scaled.put(linkId, factor.multiply(by)));
    return new Terms(scaled, constant.multiply(by), divisor);
  }
}
