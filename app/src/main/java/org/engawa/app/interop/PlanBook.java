// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The plans of one questionnaire, each made once however many responses follow it. */
final class PlanBook {

  private static final int MOST = 64;

  private final Sheet sheet;

  /** Nearly always one entry; responses that carry their own weights may bring others. */
  private final Map<Set<String>, Plans> known = new LinkedHashMap<>();

  PlanBook(Sheet sheet) {
    this.sheet = sheet;
  }

  Plans plans(Set<String> weighedByAnswers) {
    if (known.size() >= MOST) {
      known.clear();
    }
    return known.computeIfAbsent(weighedByAnswers, weighed -> new Plans(sheet, weighed));
  }
}
