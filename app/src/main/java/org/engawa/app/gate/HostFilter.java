// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.engawa.app.shell.HouseSettings;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers only under the names of the house, so that no forged name gets into a link. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 4)
final class HostFilter extends OncePerRequestFilter {

  static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private final String host;

  HostFilter(HouseSettings settings) {
    this.host = settings.base().getHost().toLowerCase(Locale.ROOT);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String asked = request.getServerName().toLowerCase(Locale.ROOT);
    if (asked.equals(host) || LOOPBACK.contains(asked)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }
}
