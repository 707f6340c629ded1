// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import java.util.List;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * The choice to whom something is opened.
 *
 * @param frame what stands around it
 * @param topic its key
 * @param what its name
 * @param about what opening it means
 * @param choices those to whom it can be opened
 * @param unanswered whether the form came without a choice
 */
public record OpenPage(
    Frame frame, String topic, String what, String about, List<Choice> choices, boolean unanswered)
    implements Page {

  @Override
  public String template() {
    return "consent/open";
  }

  @Override
  public int status() {
    return unanswered ? 422 : 200;
  }

  /**
   * Somebody to whom it can be opened.
   *
   * @param id the value of the field
   * @param name as they are called
   */
  public record Choice(String id, String name) {}
}
