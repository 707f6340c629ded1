// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.List;
import java.util.Optional;
import org.engawa.app.shell.Frame;

/**
 * The form in which somebody writes.
 *
 * @param action where it goes
 * @param begins whether it begins a thread
 * @param nameless whether nobody has a name in this thread
 * @param name the nickname of whoever writes
 * @param hours when somebody reads what waits
 * @param tonight whether what is written empties when whoever writes leaves
 * @param say why it was not taken as it is
 * @param hints what there is to think about before it goes out
 */
public record WritingPart(
    Frame frame,
    PostForm form,
    String action,
    boolean begins,
    boolean nameless,
    String name,
    String hours,
    boolean tonight,
    Optional<String> say,
    List<Hint> hints) {

  /** One thing to think about. */
  public record Hint(String say, String found, boolean crisis) {}
}
