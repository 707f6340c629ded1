// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.engawa.app.shell.HouseSettings;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What every response says to the browser, whoever writes it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class HeadersFilter extends OncePerRequestFilter {

  private static final Map<String, String> ALWAYS =
      Map.ofEntries(
          Map.entry(
              "Content-Security-Policy",
              "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                  + " font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none';"
                  + " base-uri 'none'; object-src 'none'; report-to csp"),
          Map.entry("Reporting-Endpoints", "csp=\"/csp\""),
          Map.entry("X-Content-Type-Options", "nosniff"),
          Map.entry("X-Frame-Options", "DENY"),
          Map.entry("Referrer-Policy", "same-origin"),
          Map.entry("Cross-Origin-Opener-Policy", "same-origin"),
          Map.entry("Cross-Origin-Resource-Policy", "same-origin"),
          Map.entry("Cross-Origin-Embedder-Policy", "require-corp"),
          Map.entry(
              "Permissions-Policy",
              "accelerometer=(), bluetooth=(), camera=(), clipboard-read=(), display-capture=(),"
                  + " geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(),"
                  + " magnetometer=(), microphone=(), midi=(), payment=(),"
                  + " publickey-credentials-get=(self), screen-wake-lock=(), serial=(), usb=(),"
                  + " web-share=(), xr-spatial-tracking=()"),
          Map.entry("Cache-Control", "no-store"),
          Map.entry("X-XSS-Protection", "0"));

  private final boolean https;

  HeadersFilter(HouseSettings settings) {
    this.https = settings.onHttps();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    say(response);
    chain.doFilter(request, response);
  }

  void say(HttpServletResponse response) {
    ALWAYS.forEach(response::setHeader);
    if (https) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
  }
}
