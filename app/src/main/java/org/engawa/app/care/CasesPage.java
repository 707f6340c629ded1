// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.care;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/** The cases, by name. */
public record CasesPage(Frame frame, List<Entry> entries, String name, Optional<String> say)
    implements Page {

  @Override
  public String template() {
    return "care/cases";
  }

  @Override
  public int status() {
    return say.isPresent() ? 422 : 200;
  }

  /**
   * One case.
   *
   * @param mine whether the viewer is with it; only then it opens
   */
  public record Entry(UUID id, String name, String who, String begun, String with, boolean mine) {}
}
