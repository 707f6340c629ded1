// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import org.engawa.app.account.AgeBand;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Visit;

/**
 * Asks for a nickname and, roughly, an age.
 *
 * @param path the path of this entrance
 * @param key which entrance, for its words
 * @param nickname what was typed
 * @param age what was chosen, or empty
 * @param say the key of what is to be said about the nickname, or empty
 */
public record ComeInPage(
    Frame frame, String path, String key, String nickname, String age, String say) implements Page {

  /** So many are new today that the house takes no more; the page says it as it is. */
  static final String TOMORROW = "account.come-in.say.tomorrow";

  static ComeInPage empty(Visit visit, Entrance entrance) {
    return said(visit, entrance, new String[] {"", ""}, "");
  }

  static ComeInPage said(Visit visit, Entrance entrance, String[] typed, String say) {
    return new ComeInPage(
        visit.frame(entrance.door(), "account.come-in.title." + entrance.key()),
        entrance.path(),
        entrance.key(),
        typed[0],
        typed[1],
        say);
  }

  /** Whether one may come in for tonight here; families write what others wait for. */
  public boolean tonight() {
    return key.equals(Entrance.ROOM.key());
  }

  /** The ages to choose from. */
  public AgeBand[] ages() {
    return AgeBand.values();
  }

  /** What is to be said about the nickname. */
  public String message() {
    return frame.text(say, nickname);
  }

  @Override
  public String template() {
    return "door/come-in";
  }

  @Override
  public int status() {
    return say.isEmpty() ? 200 : say.equals(TOMORROW) ? 429 : 422;
  }

  @Override
  public String toString() {
    return "ComeInPage[kept secret]";
  }
}
