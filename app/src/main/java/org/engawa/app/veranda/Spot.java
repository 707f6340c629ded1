// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

/** Where a post goes. */
public sealed interface Spot {

  /** Begins a thread on a board. */
  record Begins(BoardId board, String title) implements Spot {

    @Override
    public String toString() {
      return "Begins[" + board + "]";
    }
  }

  /** Follows in a thread. */
  record Follows(ThreadId thread) implements Spot {}

  /** Puts down a cushion where people are quiet together. */
  record Sits(ThreadId thread, Staying staying) implements Spot {}
}
