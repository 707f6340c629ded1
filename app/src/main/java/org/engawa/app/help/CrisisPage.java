// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.help;

import java.util.List;
import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * The crisis page as it is written to a file.
 *
 * @param frame its language; nobody is signed in on this page
 * @param demo whether the centre is made up, so that nothing may lead anywhere
 * @param emergency whom to reach when a life is in danger
 * @param listeners others who listen, the written ways first
 * @param hours when a human of the house reads what is written here; empty when nobody does
 */
public record CrisisPage(
    Frame frame, boolean demo, List<Entry> emergency, List<Entry> listeners, Optional<String> hours)
    implements Page {

  @Override
  public String template() {
    return "help/crisis";
  }

  /** Whether nobody at all has been entered. */
  public boolean empty() {
    return emergency.isEmpty() && listeners.isEmpty();
  }

  /**
   * A contact in words.
   *
   * @param name what it is called
   * @param ways how it is reached
   * @param remarks for whom, what it costs, whether it asks for a name
   * @param checked who has verified it and when
   */
  public record Entry(String name, List<Way> ways, String remarks, String checked) {}

  /**
   * A way to reach a contact.
   *
   * @param kind how, in words
   * @param address what is shown
   * @param href where it leads, or empty
   * @param hours when somebody is there
   */
  public record Way(String kind, String address, String href, String hours) {}
}
