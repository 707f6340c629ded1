// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/** Asking a person to look at a post. */
public record ReportPage(
    Frame frame,
    String post,
    String id,
    String concern,
    String words,
    String hours,
    Optional<String> say)
    implements Page {

  @Override
  public String template() {
    return "veranda/report";
  }

  @Override
  public int status() {
    return say.isPresent() ? 422 : 200;
  }

  /** What one can choose from, and its words. */
  public List<Choice> choices() {
    return Arrays.stream(Concern.values())
        .map(
            each ->
                new Choice(
                    each.key(),
                    frame.text("veranda.concern." + each.key()),
                    each.key().equals(concern)))
        .toList();
  }

  /** One of them. */
  public record Choice(String key, String say, boolean chosen) {}
}
