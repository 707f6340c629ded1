// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import org.engawa.app.account.AccountKind;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Visit;

/**
 * Where somebody comes in for the first time.
 *
 * @param path the path of its pages
 * @param kind what they become
 * @param door the door it belongs to
 * @param then where they are afterwards
 */
record Entrance(String path, AccountKind kind, Door door, String then) {

  static final Entrance ROOM = new Entrance("/come-in", AccountKind.PERSON, Door.VERANDA, "/room");
  static final Entrance HOME = new Entrance("/home/begin", AccountKind.FAMILY, Door.HOME, "/home");

  static Entrance of(Visit visit) {
    return visit.path().startsWith(HOME.path) ? HOME : ROOM;
  }

  /** For message keys. */
  String key() {
    return kind.key();
  }
}
