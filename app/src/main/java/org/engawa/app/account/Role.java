// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

/** The roles of the house; the only list of them. */
public enum Role {
  PERSON,
  FAMILY,
  PEER_SUPPORTER,
  MODERATOR,
  SUPPORTER,
  CLINICIAN,
  LEAD,
  RESEARCHER,
  OPERATOR
}
