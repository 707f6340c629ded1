// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.Page;

/**
 * Language, theme and sessions.
 *
 * @param path the path of this page
 * @param until until when this session stays open when nothing more comes
 * @param others whether there are sessions on other devices
 * @param erasePath where everything can be erased, for those who can
 */
public record SettingsPage(
    Frame frame, String path, Instant until, boolean others, Optional<String> erasePath)
    implements Page {

  private static final List<String> THEMES = List.of("", "light", "dark");

  /** The languages to choose from. */
  public Language[] languages() {
    return Language.values();
  }

  /** The themes to choose from; the empty one is what the device says. */
  public List<String> themes() {
    return THEMES;
  }

  /** The name of a theme. */
  public String theme(String theme) {
    return frame.text("account.theme." + (theme.isEmpty() ? "device" : theme));
  }

  /** Until when the session stays open. */
  public String untilText() {
    return frame.visit().exact(until);
  }

  static Optional<String> knownTheme(String theme) {
    return Optional.of(theme).filter(THEMES::contains);
  }

  @Override
  public String template() {
    return "account/settings";
  }
}
