// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/** The form of the crisis page once more, with the words that could not be kept. */
public record CrisisWordPage(Frame frame, String words, String say, int status) implements Page {

  @Override
  public String template() {
    return "safety/word";
  }

  @Override
  public String toString() {
    return "CrisisWordPage";
  }
}
