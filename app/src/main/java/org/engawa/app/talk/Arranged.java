// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

/** How it went when somebody wanted a talk. */
public sealed interface Arranged {

  /** It stands so now. */
  record Done() implements Arranged {}

  /** The person has not opened this way to this supporter. */
  record NotOpened(Rung by) implements Arranged {}
}
