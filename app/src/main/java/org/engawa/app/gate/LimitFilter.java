// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts requests: of the signed-in for each session, since a centre shares one address, and of
 * readers for each source.
 */
final class LimitFilter extends OncePerRequestFilter {

  private static final int TOO_MANY = 429;

  private final Limits limits;
  private final Function<HttpServletRequest, Optional<String>> session;

  LimitFilter(Limits limits, Function<HttpServletRequest, Optional<String>> session) {
    this.limits = limits;
    this.session = session;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String source =
        session.apply(request).map(limits::session).orElseGet(() -> limits.source(request));
    if (limits.request(source)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(TOO_MANY);
    }
  }
}
