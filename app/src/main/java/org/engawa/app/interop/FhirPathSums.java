// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.math.BigDecimal;
import java.util.List;

/** The ways in which {@code aggregate} is written when it means a sum. */
final class FhirPathSums {

  private static final FhirPath ITEM = new FhirPath.Start("$this");
  private static final FhirPath TOTAL = new FhirPath.Start("$total");

  private FhirPathSums() {}

  static boolean adds(List<FhirPath> arguments) {
    return switch (arguments.size()) {
      case 1 -> firstOrPlus(arguments.getFirst());
      case 2 ->
          (plus(arguments.getFirst()) || firstOrPlus(arguments.getFirst()))
              && arguments.getLast() instanceof FhirPath.Amount(BigDecimal start)
              && start.signum() == 0;
      default -> false;
    };
  }

  private static boolean plus(FhirPath path) {
    return path instanceof FhirPath.Pair(String operator, FhirPath left, FhirPath right)
        && operator.equals("+")
        && (left.equals(ITEM) && right.equals(TOTAL) || left.equals(TOTAL) && right.equals(ITEM));
  }

  /** {@code iif($total.empty(), $this, $this + $total)}, as the FHIRPath specification has it. */
  private static boolean firstOrPlus(FhirPath path) {
    return path instanceof FhirPath.Call(FhirPath of, String function, List<FhirPath> parts)
        && function.equals("iif")
        && parts.size() == 3
        && parts.getFirst().equals(new FhirPath.Call(TOTAL, "empty", List.of()))
        && parts.get(1).equals(ITEM)
        && plus(parts.get(2));
  }
}
