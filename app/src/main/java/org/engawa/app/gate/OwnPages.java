// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.engawa.app.shell.HouseSettings;
import org.springframework.stereotype.Component;

/** Whether a form was sent from a page of the house; readers' forms have no other token. */
@Component
public final class OwnPages {

  private final String base;
  private final boolean onLoopback;

  OwnPages(HouseSettings settings) {
    this.base = origin(settings.base());
    this.onLoopback = HostFilter.LOOPBACK.contains(settings.base().getHost());
  }

  /** What the browser says about where it came from; without a word of it, it is not from here. */
  public boolean sent(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    String origin = request.getHeader("Origin");
    return origin != null && (origin.equals(base) || fromLoopback(origin, request));
  }

  /** On loopback the port is often chosen at the start. */
  private boolean fromLoopback(String origin, HttpServletRequest request) {
    return onLoopback
        && HostFilter.LOOPBACK.stream()
            .anyMatch(host -> origin.equals("http://" + host + ":" + request.getLocalPort()));
  }

  private static String origin(URI base) {
    String port = base.getPort() < 0 ? "" : ":" + base.getPort();
    return base.getScheme() + "://" + base.getHost() + port;
  }
}
