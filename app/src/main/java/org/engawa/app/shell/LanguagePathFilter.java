// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes the language from the front of the path, so that readers need no cookie for it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class LanguagePathFilter extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String path = request.getRequestURI();
    for (Language language : Language.values()) {
      String prefix = "/" + language.code();
      if (path.equals(prefix) || path.startsWith(prefix + "/")) {
        request.setAttribute(VisitResolver.PREFIX, prefix);
        chain.doFilter(new WithoutPrefix(request, path.substring(prefix.length())), response);
        return;
      }
    }
    chain.doFilter(request, response);
  }

  private static final class WithoutPrefix extends HttpServletRequestWrapper {
    private final String path;

    WithoutPrefix(HttpServletRequest request, String path) {
      super(request);
      this.path = path.isEmpty() ? "/" : path;
    }

    @Override
    public String getRequestURI() {
      return path;
    }

    @Override
    public String getServletPath() {
      return path;
    }
  }
}
