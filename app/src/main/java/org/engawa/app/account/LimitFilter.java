// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts requests: of the signed-in for each session, since a centre shares one address, and of
 * readers for each source.
 */
final class LimitFilter extends OncePerRequestFilter {

  private static final int TOO_MANY = 429;

  private final Limits limits;
  private final Sessions sessions;

  LimitFilter(Limits limits, Sessions sessions) {
    this.limits = limits;
    this.sessions = sessions;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String source =
        sessions.find(request).map(limits::session).orElseGet(() -> limits.source(request));
    if (limits.request(source)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(TOO_MANY);
    }
  }
}
