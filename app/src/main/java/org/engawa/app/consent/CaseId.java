// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import java.util.UUID;

/**
 * A case: what the centre keeps about one situation, whoever has come so far.
 *
 * @param value random, so that it tells nothing about when it began
 */
public record CaseId(UUID value) {

  /** The id of a case that begins now. */
  public static CaseId random() {
    return new CaseId(UUID.randomUUID());
  }
}
