// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.safety;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.engawa.app.gate.OwnPages;
import org.engawa.app.shell.Page;
import org.engawa.app.shell.PageWriter;
import org.engawa.app.shell.Visit;
import org.engawa.app.shell.VisitResolver;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes words from the crisis page before a session or the limiter is asked anything. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 16)
final class CrisisWordFilter extends OncePerRequestFilter {

  private static final String WORD = "/crisis/word";
  private static final String ANSWER = "/crisis/answer";
  private static final int LONGEST_FORM = 128 * 1024;

  private final CrisisWordPages words;
  private final WordsComing coming;
  private final OwnPages own;
  private final VisitResolver visits;
  private final PageWriter writer;

  CrisisWordFilter(
      CrisisWordPages words,
      WordsComing coming,
      OwnPages own,
      VisitResolver visits,
      PageWriter writer) {
    this.words = words;
    this.coming = coming;
    this.own = own;
    this.visits = visits;
    this.writer = writer;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return switch (request.getMethod()) {
      case "POST" -> !WORD.equals(request.getRequestURI()) && !asks(request);
      case "GET", "HEAD" -> !asks(request);
      default -> true;
    };
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("Vary", "Accept-Language");
    response.setHeader("Cache-Control", "no-store");
    Visit visit = visits.visit(request);
    if (!"POST".equals(request.getMethod())) {
      writer.write(words.ask(visit), response);
    } else if (!own.sent(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (!isForm(request) || request.getContentLengthLong() < 0) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } else if (request.getContentLengthLong() > LONGEST_FORM) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else {
      writer.write(coming.inAPlace(() -> page(request, visit)), response);
    }
  }

  private Page page(HttpServletRequest request, Visit visit) {
    String sent = field(request);
    return asks(request) ? words.answer(visit, sent) : words.take(visit, sent);
  }

  /** No keyboard types a null character, and no page can carry one. */
  private static String field(HttpServletRequest request) {
    String sent = request.getParameter("words");
    return sent == null ? "" : sent.replace("\0", "");
  }

  private static boolean asks(HttpServletRequest request) {
    return ANSWER.equals(request.getRequestURI());
  }

  private static boolean isForm(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null
        && type.strip().toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
  }
}
