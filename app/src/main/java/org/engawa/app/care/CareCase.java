// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.care;

import java.time.Instant;
import org.engawa.app.consent.CaseId;

/** A case as the desk lists it. */
record CareCase(CaseId id, Instant openedAt, String name) {

  @Override
  public String toString() {
    return "CareCase[" + id.value() + "]";
  }
}
