// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.help;

/** How one can be in touch; the telephone comes late, because it is hard for many. */
public enum ChannelKind {
  CHAT,
  TEXT,
  MAIL,
  WEB,
  LETTER,
  TELEPHONE,
  VIDEO,
  VISIT;

  boolean spoken() {
    return this == TELEPHONE || this == VIDEO || this == VISIT;
  }

  boolean numbered() {
    return this == TEXT || this == TELEPHONE || this == VIDEO;
  }
}
