// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

/** There is more to do than the house can do now; the page says so and leads to help. */
public final class Overloaded extends RuntimeException {

  /** Says nothing of what was asked for. */
  public Overloaded() {
    super("too many at once");
  }
}
