// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts what a session knows before the pages: language, theme and the token for forms. */
final class SessionFilter extends OncePerRequestFilter {

  private final Sessions sessions;

  SessionFilter(Sessions sessions) {
    this.sessions = sessions;
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
              SessionToken.put(new Exchange(request, response), session);
            });
    chain.doFilter(request, response);
  }
}
