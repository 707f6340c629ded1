// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.house;

import java.util.List;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/** All contacts, and whether each language has what the crisis page needs. */
public record ContactsPage(Frame frame, List<String> readiness, List<Entry> entries)
    implements Page {

  @Override
  public String template() {
    return "house/contacts";
  }

  /** A contact in words. */
  public record Entry(String id, String name, String about, String standing) {}
}
