// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.engawa.app.shell.VisitResolver;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts what a session knows before the pages: language, theme, the token for forms, closed pages.
 */
final class SessionFilter extends OncePerRequestFilter {

  private final Sessions sessions;
  private final TableGate gate;
  private final Disguises disguises;

  SessionFilter(Sessions sessions, TableGate gate, Disguises disguises) {
    this.sessions = sessions;
    this.gate = gate;
    this.disguises = disguises;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    sessions
        .find(request)
        .ifPresent(
            session -> {
              response.setHeader("X-Robots-Tag", "noindex, noarchive");
              request.setAttribute(VisitResolver.SHUT, gate.shut(session));
              disguises.put(request, session.account());
              SessionToken.put(new Exchange(request, response), session);
            });
    chain.doFilter(request, response);
  }
}
