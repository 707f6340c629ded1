// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses forms in parts, before anything of them is read, where no file is taken. */
final class FileFilter extends OncePerRequestFilter {

  private final TableGate gate;
  private final Sessions sessions;

  FileFilter(TableGate gate, Sessions sessions) {
    this.gate = gate;
    this.sessions = sessions;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (inParts(request) && !gate.takesFile(request, sessions.find(request))) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean inParts(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
  }
}
