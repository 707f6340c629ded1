// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

/** How it went when a person wanted to join a case. */
public enum Joining {
  /** They belong to the case now, or did before. */
  JOINED,
  /** They belong to another case; leaving that one comes first. */
  ELSEWHERE,
  /** The case is about somebody already. */
  TAKEN
}
