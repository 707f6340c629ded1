// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Overloaded;
import org.engawa.app.shell.PageWriter;
import org.engawa.app.shell.VisitResolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * The last resort: whatever goes wrong further in becomes a calm page with a number. The log holds
 * that number, the pattern of the route and the kind of the error, nothing of the person.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class CalmErrors extends OncePerRequestFilter {

  private static final Logger log = LoggerFactory.getLogger(CalmErrors.class);

  private final PageWriter writer;
  private final VisitResolver visits;

  CalmErrors(PageWriter writer, VisitResolver visits) {
    this.writer = writer;
    this.visits = visits;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Held held = new Held(response);
    int status;
    try {
      chain.doFilter(request, held);
      status = held.status;
    } catch (Exception e) {
      status = statusOf(e);
      if (status >= 500) {
        log(request, e, held.number);
      }
    }
    if (status != 0 && !response.isCommitted()) {
      write(request, response, status, held.number);
    }
  }

  /** The page of a refusal that no filter saw. */
  void calm(HttpServletRequest request, HttpServletResponse response, int status)
      throws IOException {
    write(request, response, status, new Held(response).number);
  }

  private void write(
      HttpServletRequest request, HttpServletResponse response, int status, String number)
      throws IOException {
    response.resetBuffer();
    if (status == 429 || status == 503) {
      response.setHeader("Retry-After", "60");
    }
    CalmPage page =
        new CalmPage(
            visits
                .visit(new WithPath(request))
                .frame(Door.VERANDA, CalmPage.key(status) + ".title"),
            status,
            number);
    writer.write(page, response);
  }

  private static void log(HttpServletRequest request, Exception e, String number) {
    Throwable cause = e instanceof ServletException && e.getCause() != null ? e.getCause() : e;
    StackTraceElement[] trace = cause.getStackTrace();
    log.error(
        "{} at {}: {} in {}",
        number,
        request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE),
        cause.getClass().getName(),
        trace.length == 0 ? "-" : trace[0]);
  }

  private static int statusOf(Exception e) {
    Throwable cause = e;
    while (cause instanceof ServletException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return switch (cause) {
      case Overloaded _ -> 503;
      case org.apache.tomcat.util.http.InvalidParameterException wrong -> wrong.getErrorCode();
      default -> 500;
    };
  }

  /** Keeps the status that somebody further in wanted to send, until the page is written. */
  private static final class Held extends HttpServletResponseWrapper {
    private final String number = "%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));
    private int status;

    Held(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void sendError(int wanted) {
      status = wanted;
    }

    @Override
    public void sendError(int wanted, String message) {
      status = wanted;
    }
  }

  /** A broken path is not repeated in the page. */
  private static final class WithPath extends HttpServletRequestWrapper {
    WithPath(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getServletPath() {
      return "/";
    }
  }
}
