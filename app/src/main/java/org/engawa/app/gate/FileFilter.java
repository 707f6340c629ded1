// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses forms in parts, before anything of them is read, where no file is taken, where one is too
 * large, and where a form does not say how large it is.
 */
final class FileFilter extends OncePerRequestFilter {

  private final ToLongFunction<HttpServletRequest> mostBytes;

  FileFilter(ToLongFunction<HttpServletRequest> mostBytes) {
    this.mostBytes = mostBytes;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!inParts(request)) {
      chain.doFilter(request, response);
      return;
    }
    long most = mostBytes.applyAsLong(request);
    long length = request.getContentLengthLong();
    if (most == 0) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (length < 0) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } else if (length > most) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean inParts(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
  }
}
