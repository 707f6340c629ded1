// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/** What was kept before, the newest first, a few at a time. */
public record EarlierPage(Frame frame, List<Entry> entries, Optional<Integer> older, boolean shut)
    implements Page {

  @Override
  public String template() {
    return "journal/earlier";
  }

  /** One check-in as it is read again. */
  public record Entry(
      String id, String when, List<Map.Entry<String, String>> answers, String words) {}
}
