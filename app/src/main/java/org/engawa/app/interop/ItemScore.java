// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.math.BigDecimal;

/** What one item adds to a total. */
sealed interface ItemScore {

  record Counted(BigDecimal number, boolean turned) implements ItemScore {}

  /** Answered, by something that is no judgement ("don't know"). */
  record NoNumber() implements ItemScore {}

  record Unanswered() implements ItemScore {}

  record Unscorable(String reason) implements ItemScore {}
}
