// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.house;

import java.util.Optional;
import java.util.Set;
import org.engawa.app.account.Role;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * One of the staff: roles, and a new link when password or second factor are gone.
 *
 * @param say a message key, or empty
 */
public record MemberPage(
    Frame frame,
    RosterPage.Member member,
    Set<Role> roles,
    Optional<RosterPage.Link> link,
    String say)
    implements Page {

  @Override
  public String template() {
    return "house/member";
  }

  @Override
  public int status() {
    return say.isEmpty() ? 200 : 422;
  }
}
