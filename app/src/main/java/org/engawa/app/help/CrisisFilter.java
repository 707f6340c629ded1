// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.help;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.VisitResolver;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives the crisis page before session, limiter and database are asked anything. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 14)
final class CrisisFilter extends OncePerRequestFilter {

  private final CrisisPages pages;
  private final VisitResolver visits;

  CrisisFilter(CrisisPages pages, VisitResolver visits) {
    this.pages = pages;
    this.visits = visits;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    boolean reads = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    return !reads || !"/crisis".equals(request.getRequestURI());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Language language = visits.visit(request).language();
    byte[] page = pages.page(language);
    response.setContentType("text/html;charset=utf-8");
    response.setHeader("Content-Language", language.code());
    response.setHeader("Vary", "Accept-Language");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(page.length);
    if ("GET".equals(request.getMethod())) {
      response.getOutputStream().write(page);
    }
  }
}
