// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.interop;

import java.util.List;
import org.hl7.fhir.r4.model.Resource;

/** What came of reading one file. */
sealed interface Reading {

  record Read(Resource resource, List<String> notes) implements Reading {}

  record Refused(List<Refusal> refusals) implements Reading {}

  static Reading refused(Refusal refusal) {
    return new Refused(List.of(refusal));
  }
}
