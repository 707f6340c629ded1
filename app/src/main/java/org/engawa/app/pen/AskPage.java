// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.pen;

import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * Asking somebody for letters.
 *
 * @param name of whoever is asked, or that they have none here
 * @param title of the thread
 * @param own the nickname of whoever asks
 * @param nameless whether nobody has a name in this thread
 * @param signature under what is asked: {@code name} or {@code none}
 * @param say why it cannot be asked now
 */
public record AskPage(
    Frame frame,
    String post,
    String name,
    String title,
    String own,
    boolean nameless,
    String signature,
    Optional<String> say)
    implements Page {

  @Override
  public String template() {
    return "pen/ask";
  }

  @Override
  public int status() {
    return say.isPresent() ? 422 : 200;
  }
}
