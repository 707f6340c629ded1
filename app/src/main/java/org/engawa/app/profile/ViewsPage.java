// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.profile;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * Three views of one case, side by side behind their walls.
 *
 * @param person what the person opened to this viewer
 * @param family what the family opened to the team
 * @param team what the team entered
 */
public record ViewsPage(
    Frame frame, UUID of, List<Said> person, List<Noticed> family, List<String> team)
    implements Page {

  @Override
  public String template() {
    return "profile/views";
  }

  /** One check-in of the person, with those words that are open. */
  public record Said(String when, List<Map.Entry<String, String>> answers, String words) {}

  /** One note of the family. */
  public record Noticed(String who, String when, String saw, String think) {}
}
