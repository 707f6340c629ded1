// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes forms only from pages of the house. */
final class OriginFilter extends OncePerRequestFilter {

  private final OwnPages pages;

  OriginFilter(OwnPages pages) {
    this.pages = pages;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (Set.of("GET", "HEAD").contains(request.getMethod()) || pages.sent(request)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
