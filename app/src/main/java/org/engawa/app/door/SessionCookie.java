// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.engawa.app.shell.HouseSettings;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The one cookie, given only to whoever signs in. */
@Component
final class SessionCookie {

  private static final int LENGTH = 43;

  private final boolean secure;
  private final AccessTable table;

  /** On plain http, so on loopback, some browsers refuse a cookie that asks for https. */
  SessionCookie(HouseSettings settings, AccessTable table) {
    this.secure = settings.onHttps();
    this.table = table;
  }

  String name() {
    return secure ? "__Host-engawa" : "engawa";
  }

  Optional<String> read(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(name()))
            .map(Cookie::getValue)
            .filter(value -> value.length() == LENGTH)
            .filter(_ -> !table.takesForStranger(request.getMethod(), request.getRequestURI()))
            .findFirst();
  }

  /** Without an age it goes when the browser is closed. */
  void give(HttpServletResponse response, String value, Optional<Duration> age) {
    ResponseCookie.ResponseCookieBuilder cookie = ResponseCookie.from(name(), value);
    age.ifPresent(cookie::maxAge);
    write(response, cookie);
  }

  void takeBack(HttpServletResponse response) {
    write(response, ResponseCookie.from(name(), "").maxAge(Duration.ZERO));
  }

  private void write(HttpServletResponse response, ResponseCookie.ResponseCookieBuilder cookie) {
    response.addHeader(
        "Set-Cookie",
        cookie.httpOnly(true).secure(secure).sameSite("Lax").path("/").build().toString());
  }
}
