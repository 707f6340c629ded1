// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.gate;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;

/** Filters for the chain that knows sessions; what they need of a session is handed in. */
@Component
public final class Fences {

  private final Limits limits;
  private final OwnPages pages;

  Fences(Limits limits, OwnPages pages) {
    this.limits = limits;
    this.pages = pages;
  }

  /** Stops who asks too much, by what names their session and else by where they are. */
  public Filter limits(Function<HttpServletRequest, Optional<String>> session) {
    return new LimitFilter(limits, session);
  }

  /** Stops forms that come from elsewhere. */
  public Filter origins() {
    return new OriginFilter(pages);
  }

  /** Stops files where none is taken, and those that are larger than may be. */
  public Filter files(ToLongFunction<HttpServletRequest> mostBytes) {
    return new FileFilter(mostBytes);
  }
}
