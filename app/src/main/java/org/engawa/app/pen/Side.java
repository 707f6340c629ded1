// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

/** One of the two who write: whoever asked, or whoever was asked. */
enum Side {
  ASKER,
  ASKED;

  Side other() {
    return this == ASKER ? ASKED : ASKER;
  }
}
