// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

/** Whose hand it is. */
public enum Side {
  PERSON,
  SUPPORTER
}
