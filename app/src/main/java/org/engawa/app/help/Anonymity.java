// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.help;

/** Whether a contact asks who one is. */
public enum Anonymity {
  ANONYMOUS,
  CONFIDENTIAL,
  NAMED
}
