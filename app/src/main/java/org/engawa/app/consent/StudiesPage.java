// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.consent;

import java.util.List;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * Whether a person counts in studies of the house.
 *
 * @param choices the two levels
 * @param past what was agreed to and in which studies they counted, the newest first
 */
public record StudiesPage(Frame frame, List<Choice> choices, List<WhoPage.PastRow> past)
    implements Page {

  @Override
  public String template() {
    return "consent/studies";
  }

  /**
   * One level.
   *
   * @param open whether it is agreed to at present
   * @param offered whether it can be agreed to in this house
   */
  public record Choice(String key, String name, String about, boolean open, boolean offered) {}
}
