// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

/** Under what somebody writes. */
public enum Signature {
  /** Under the nickname. */
  NICKNAME,
  /** Without a name, for this post. */
  NO_NAME,
  /** A thread in which nobody has a name. */
  NAMELESS_THREAD
}
