// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A session as the security chain knows it. */
final class SignedIn extends AbstractAuthenticationToken {

  private final transient Session session;

  SignedIn(Session session) {
    super(List.of());
    this.session = session;
    setAuthenticated(true);
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public Object getPrincipal() {
    return session.account();
  }

  @Override
  public String toString() {
    return "SignedIn[kept secret]";
  }
}
