// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.gate;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Slows who gives answers without a name again and again from one place; nobody is sent away. */
@Component
public final class Pace {

  private final Limits limits;

  Pace(Limits limits) {
    this.limits = limits;
  }

  /** Waits as long as whoever sent this must wait; where they are is not kept. */
  public void before(HttpServletRequest request) {
    limits.beforeAnswers(limits.source(request));
  }
}
