// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.engawa.app.shell.PageWriter;
import org.engawa.app.shell.Visit;
import org.engawa.app.shell.VisitResolver;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Answers what the access table did not let through. */
@Component
final class Doorway implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final PageWriter writer;
  private final VisitResolver visits;

  Doorway(PageWriter writer, VisitResolver visits) {
    this.writer = writer;
    this.visits = visits;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
      throws IOException {
    answer(request, response);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
      throws IOException {
    if (e instanceof CsrfException) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      answer(request, response);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Visit visit = visits.visit(request);
    switch (Verdict.of(request)) {
      case Verdict.SignInFirst _ -> writer.write(signIn(visit, request), response);
      case Verdict.FreshFirst _ ->
          writer.write(AgainPage.of(visit, Carried.from(request)), response);
      case Verdict.NotThere _, Verdict.Open _ ->
          response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static org.engawa.app.shell.Page signIn(Visit visit, HttpServletRequest request) {
    boolean staff =
        visit.path().startsWith("/desk")
            || visit.path().startsWith("/study")
            || visit.path().startsWith("/house")
            || visit.path().startsWith("/staff");
    Carried carried =
        "POST".equals(request.getMethod()) ? Carried.from(request) : Carried.nothing();
    return staff ? StaffPage.asked(visit, carried) : ReturnPage.asked(visit, carried);
  }
}
