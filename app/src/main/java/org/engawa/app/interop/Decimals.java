// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that are written short and would fill the memory when written out. */
final class Decimals {

  private static final int LONGEST = 100;
  private static final int HIGHEST_POWER = 100;
  private static final Pattern POWER = Pattern.compile("[-+]?[\\d.]+[eE]([-+]?)0*(\\d+)");
  private static final Set<String> DECIMAL = Set.of("valueDecimal", "value");

  private Decimals() {}

  /** What was expected of a number, where it is too large or too fine. */
  static Optional<String> refused(String number) {
    Matcher power = POWER.matcher(number);
    boolean high =
        power.matches()
            && (power.group(2).length() > 3 || Integer.parseInt(power.group(2)) > HIGHEST_POWER);
    return high || number.length() > LONGEST
        ? Optional.of("expected a number of at most 100 digits and a power of ten up to 100")
        : Optional.empty();
  }

  /** The same for a member that may be a text as well as a number. */
  static Optional<String> refused(String name, String value) {
    boolean number = DECIMAL.contains(name) && value.matches("[-+]?[\\d.]++(?:[eE][-+]?\\d+)?");
    return number ? refused(value) : Optional.empty();
  }
}
