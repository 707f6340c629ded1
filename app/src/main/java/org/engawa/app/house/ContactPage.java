// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.house;

import java.util.List;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * One contact, and the form for whoever has checked it.
 *
 * @param by the name that was typed
 * @param say a message key, or empty
 */
public record ContactPage(
    Frame frame,
    ContactsPage.Entry contact,
    List<String> lines,
    boolean retired,
    String by,
    String say)
    implements Page {

  /** For how many days a check may hold. */
  public static final List<String> HOLDS = List.of("90", "60", "30");

  @Override
  public String template() {
    return "house/contact";
  }

  @Override
  public int status() {
    return say.isEmpty() ? 200 : 422;
  }
}
