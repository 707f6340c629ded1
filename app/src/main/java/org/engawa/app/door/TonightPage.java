// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import org.engawa.app.account.AgeBand;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Places;
import org.engawa.app.shell.Visit;

/**
 * Says what a room for tonight is, before anybody is in one.
 *
 * @param nickname what was typed
 * @param age what was chosen, or empty
 * @param say the key of what is to be said about the nickname, or empty
 */
public record TonightPage(Frame frame, String nickname, String age, String say) implements Page {

  public static final String PATH = "/come-in/tonight";

  static TonightPage said(Visit visit, String[] typed, String say) {
    return new TonightPage(
        Places.at(visit, PATH).frame(Door.VERANDA, "account.tonight.title"),
        typed[0],
        typed[1],
        say);
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
    return "door/tonight";
  }

  @Override
  public int status() {
    return say.isEmpty() ? 200 : say.equals(ComeInPage.TOMORROW) ? 429 : 422;
  }

  @Override
  public String toString() {
    return "TonightPage[kept secret]";
  }
}
