// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import org.engawa.app.shell.Door;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.Places;
import org.engawa.app.shell.Visit;

/**
 * One of the staff sets a password and a second factor.
 *
 * @param token the link
 * @param asksName whether the name is asked for, too: only of the first operator
 * @param secret the secret of the second factor, for typing into an authenticator
 * @param address the same as an address that authenticators open
 * @param handed the secret, sealed for the next page
 * @param say the key of what is to be said, or empty
 */
public record EnrolPage(
    Frame frame,
    String token,
    boolean asksName,
    String secret,
    String address,
    String handed,
    String say)
    implements Page {

  static Frame frame(Visit visit) {
    return Places.at(visit, "/staff").frame(Door.VERANDA, "account.enrol.title");
  }

  @Override
  public String template() {
    return "door/enrol";
  }

  @Override
  public int status() {
    return say.isEmpty() ? 200 : 422;
  }

  @Override
  public String toString() {
    return "EnrolPage[kept secret]";
  }
}
