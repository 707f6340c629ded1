// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

/** When a post goes out. */
public enum Sending {
  AT_ONCE,
  /** After a quarter of an hour, in which it can be taken back before anybody reads it. */
  LATER
}
