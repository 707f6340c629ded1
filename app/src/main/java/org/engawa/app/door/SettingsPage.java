// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.engawa.app.shell.Disguise;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.Page;

/**
 * Language, theme and sessions.
 *
 * @param path the path of this page
 * @param session the one in which this is shown
 * @param elsewhere the other ones
 * @param ways where else something about the account is settled
 * @param disguise what the tab of the browser shows, for those who can choose it
 * @param rests what of the roles can be laid down for a time, for those who have such a role
 * @param changed the key of what was just done, or empty
 * @param say what is wrong with the disguise, or with the day until which a role rests
 */
public record SettingsPage(
    Frame frame,
    String path,
    Here session,
    List<Elsewhere> elsewhere,
    List<Way> ways,
    Optional<DisguiseForm> disguise,
    Optional<RestsPart> rests,
    String changed,
    Optional<String> say)
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
    return frame.visit().exact(session.until());
  }

  static Optional<String> knownTheme(String theme) {
    return Optional.of(theme).filter(THEMES::contains);
  }

  /** What the tab can show in the place of our titles. */
  public Disguise.Kind[] kinds() {
    return Disguise.Kind.values();
  }

  @Override
  public int status() {
    return say.isPresent() ? 422 : 200;
  }

  @Override
  public String template() {
    return "door/settings";
  }

  /**
   * This session.
   *
   * @param until until when it stays open when nothing more comes
   * @param tonight whether nothing of the room is kept after it
   */
  public record Here(Instant until, boolean tonight) {}

  /**
   * Another session; neither where nor with what it was opened is known.
   *
   * @param name by which it is ended
   * @param begun softly, when
   */
  public record Elsewhere(String name, String begun) {}

  /**
   * A page about the account.
   *
   * @param key the message key of its words
   */
  public record Way(String path, String key) {}
}
