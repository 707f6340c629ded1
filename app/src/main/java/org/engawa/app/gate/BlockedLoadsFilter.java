// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.gate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes what browsers report, before a session is looked for; always the same empty answer. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
final class BlockedLoadsFilter extends OncePerRequestFilter {

  static final String PATH = "/csp";

  private static final int LONGEST = 16_384;

  private final BlockedLoads blocked;

  BlockedLoadsFilter(BlockedLoads blocked) {
    this.blocked = blocked;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !"POST".equals(request.getMethod()) || !PATH.equals(request.getRequestURI());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    blocked.count(new String(request.getInputStream().readNBytes(LONGEST), ISO_8859_1));
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }
}
