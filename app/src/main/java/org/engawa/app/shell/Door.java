// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import java.util.Locale;

/** The doors of the house; crisis is no door but a page that stands beside each. */
public enum Door {
  VERANDA("/"),
  ROOM("/room"),
  HOME("/home"),
  DESK("/desk"),
  STUDY("/study"),
  HOUSE("/house"),
  CRISIS("/crisis");

  private final String path;

  Door(String path) {
    this.path = path;
  }

  /** Where the door is. */
  public String path() {
    return path;
  }

  /** The name for {@code data-door} and for message keys. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
