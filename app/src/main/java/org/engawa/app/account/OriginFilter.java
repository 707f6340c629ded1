// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.engawa.app.shell.HouseSettings;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes forms only from pages of the house; readers' forms have no other token. */
final class OriginFilter extends OncePerRequestFilter {

  private final String base;
  private final boolean onLoopback;

  OriginFilter(HouseSettings settings) {
    this.base = origin(settings.base());
    this.onLoopback = HostFilter.LOOPBACK.contains(settings.base().getHost());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (Set.of("GET", "HEAD").contains(request.getMethod()) || fromHere(request)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private boolean fromHere(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    String origin = request.getHeader("Origin");
    return origin != null && (origin.equals(base) || fromLoopback(origin, request));
  }

  /** On loopback the port is often chosen at the start. */
  private boolean fromLoopback(String origin, HttpServletRequest request) {
    return onLoopback
        && HostFilter.LOOPBACK.stream()
            .anyMatch(host -> origin.equals("http://" + host + ":" + request.getLocalPort()));
  }

  private static String origin(URI base) {
    String port = base.getPort() < 0 ? "" : ":" + base.getPort();
    return base.getScheme() + "://" + base.getHost() + port;
  }
}
