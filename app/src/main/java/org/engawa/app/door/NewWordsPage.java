// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * Says what other return words change, before they are shown.
 *
 * @param path of the pages that show them
 * @param key which room this is, for its words
 */
public record NewWordsPage(Frame frame, String path, String key) implements Page {

  static final String IN_ROOM = "/room/words";

  @Override
  public String template() {
    return "door/new-words";
  }
}
