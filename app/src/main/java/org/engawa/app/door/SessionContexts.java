// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/** Gives the security chain its context from our own sessions. */
final class SessionContexts implements SecurityContextRepository {

  private final Sessions sessions;

  SessionContexts(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  @Deprecated
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return sessions
        .find(holder.getRequest())
        .map(session -> new SecurityContextImpl(new SignedIn(session)))
        .orElseGet(SecurityContextImpl::new);
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    // Sessions are opened by the pages that sign in, and by nothing else.
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return sessions.find(request).isPresent();
  }
}
