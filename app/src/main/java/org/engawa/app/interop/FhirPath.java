// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.math.BigDecimal;
import java.util.List;

/** The shape of a FHIRPath expression. It is never run, only looked at (see {@link SumReading}). */
sealed interface FhirPath {

  /** {@code %resource}, {@code $this}, or a bare name at the start of a path. */
  record Start(String name) implements FhirPath {}

  record Member(FhirPath of, String name) implements FhirPath {}

  record Call(FhirPath of, String function, List<FhirPath> arguments) implements FhirPath {}

  record Text(String value) implements FhirPath {}

  record Amount(BigDecimal value) implements FhirPath {}

  record Empty() implements FhirPath {}

  record Pair(String operator, FhirPath left, FhirPath right) implements FhirPath {}

  /** Something that could not be parsed, or that no sum contains. */
  record Unreadable(String what) implements FhirPath {}
}
