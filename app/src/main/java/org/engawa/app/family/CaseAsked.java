// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.family;

import org.engawa.app.account.FamilyId;
import org.engawa.app.consent.CaseId;

/**
 * A family asked the centre for help; published inside the writing transaction, so that the desk
 * opens its record in it.
 *
 * @param name what the family wishes the centre to call the case
 */
public record CaseAsked(CaseId id, FamilyId by, String name) {

  @Override
  public String toString() {
    return "CaseAsked[" + id.value() + "]";
  }
}
