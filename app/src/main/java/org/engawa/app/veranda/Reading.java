// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

/** Who may read a board. */
public enum Reading {
  /** Anybody, without an account. */
  EVERYBODY,
  /** Whoever has a room and belongs to the circle of the board. */
  NICKNAMES
}
