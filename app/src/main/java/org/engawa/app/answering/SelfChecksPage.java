// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.util.List;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/** What anybody can answer for themselves, and what becomes of it: nothing. */
public record SelfChecksPage(Frame frame, List<Entry> entries) implements Page {

  @Override
  public String template() {
    return "answering/self-checks";
  }

  /** An instrument with wording in the language of the page. */
  public record Entry(String id, String title, int items) {}
}
