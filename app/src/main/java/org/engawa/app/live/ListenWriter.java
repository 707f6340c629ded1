// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.live;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engawa.app.door.Stays;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Begins a line to somebody who listens; where there is no seat, their page works without. */
final class ListenWriter implements HandlerMethodReturnValueHandler {

  /** Said to a browser that asks to listen: it does not come back for it. */
  private static final int DO_NOT_ASK_AGAIN = HttpServletResponse.SC_NO_CONTENT;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private final Seats seats;
  private final Listeners listeners;
  private final Stays stays;

  ListenWriter(Seats seats, Listeners listeners, Stays stays) {
    this.seats = seats;
    this.listeners = listeners;
    this.stays = stays;
  }

  @Override
  public boolean supportsReturnType(MethodParameter returnType) {
    return returnType.getParameterType() == Listen.class;
  }

  @Override
  public void handleReturnValue(
      @Nullable Object value,
      MethodParameter returnType,
      ModelAndViewContainer container,
      NativeWebRequest web)
      throws IOException {
    container.setRequestHandled(true);
    HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
    HttpServletResponse response = web.getNativeResponse(HttpServletResponse.class);
    if (value instanceof Listen listen && request != null && response != null) {
      begin(listen, request, response);
    }
  }

  private void begin(Listen listen, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getMethod().equals("HEAD")) {
      head(response);
      return;
    }
    Optional<Seats.Seat> seat = seats.take(stays.source(request));
    if (seat.isEmpty()) {
      response.setStatus(DO_NOT_ASK_AGAIN);
      return;
    }
    head(response);
    try {
      Listening line = request.upgrade(Listening.class);
      line.is(
          new Listening.Post(
              from(listen, request), stays.of(request), listeners::join, seat.get()::giveBack));
      response.setStatus(HttpServletResponse.SC_OK);
      // Else the body, which is empty so far, would be said to have no length.
      response.flushBuffer();
    } catch (IOException e) {
      seat.get().giveBack();
      throw e;
    } catch (ServletException e) {
      seat.get().giveBack();
      throw new IllegalStateException(e);
    }
  }

  private static void head(HttpServletResponse response) {
    response.setContentType("text/event-stream;charset=utf-8");
    response.setHeader("X-Accel-Buffering", "no");
    // Then the body is not cut into chunks, and whoever writes to the socket later need not know.
    response.setHeader("Connection", "close");
  }

  /** A browser that comes back says what it has got. */
  private static Listen from(Listen listen, HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Last-Event-ID"))
        .filter(said -> NUMBER.matcher(said).matches())
        .map(said -> new Listen(listen.nook(), listen.language(), Integer.parseInt(said)))
        .orElse(listen);
  }
}
