// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.help;

import java.util.List;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * All help, by kind.
 *
 * @param countries what can be chosen, those with contacts first
 * @param chosen the name of the country that was chosen, or empty
 */
public record HelpPage(Frame frame, List<Country> countries, String chosen, List<Group> groups)
    implements Page {

  @Override
  public String template() {
    return "help/all";
  }

  /** One country. */
  public record Country(String code, String name, boolean chosen) {}

  /** The contacts of one kind, the written ways first. */
  public record Group(String title, List<CrisisPage.Entry> entries) {}
}
