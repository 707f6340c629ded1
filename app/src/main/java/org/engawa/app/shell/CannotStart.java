// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

/** The program cannot start; the message is the one line that the operator reads. */
public final class CannotStart extends RuntimeException {

  /** Says why, and what to do. */
  public CannotStart(String message) {
    super(message);
  }
}
