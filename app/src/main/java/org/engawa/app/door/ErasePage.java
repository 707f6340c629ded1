// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import java.time.Instant;
import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * Erases everything: at once with the words, later without.
 *
 * @param path the path of this page
 * @param later when it is erased, if that was asked for
 * @param say the key of what is to be said, or empty
 */
public record ErasePage(Frame frame, String path, Optional<Instant> later, String say)
    implements Page {

  /** When it is erased. */
  public String laterText() {
    return later.map(frame.visit()::exact).orElse("");
  }

  @Override
  public String template() {
    return "door/erase";
  }

  @Override
  public int status() {
    return say.isEmpty() ? 200 : 422;
  }
}
