// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * One letter, opened at the desk.
 *
 * @param own whether whoever looks wrote it
 */
public record DeskLetterPage(
    Frame frame, String back, String who, String when, String words, boolean own) implements Page {

  @Override
  public String template() {
    return "talk/desk-letter";
  }
}
