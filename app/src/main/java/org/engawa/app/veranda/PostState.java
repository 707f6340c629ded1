// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

/** Where a post is on its way. */
enum PostState {
  /** It goes out by itself a little later. */
  LATER,
  /** It waits for a person to read it. */
  HELD,
  SHOWN,
  HIDDEN,
  /** Its author took it back, or is gone. */
  EMPTY
}
