// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.gate;

import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * Says calmly that something is not there or did not work.
 *
 * @param number found again in the log; it means nothing else
 */
public record CalmPage(Frame frame, int status, String number) implements Page {

  static String key(int status) {
    return switch (status) {
      case 400, 403, 413, 429, 503 -> "calm." + status;
      case 404, 405 -> "calm.404";
      case 410 -> "calm.410";
      default -> status < 500 ? "calm.400" : "calm.500";
    };
  }

  /** What happened. */
  public String title() {
    return frame.title();
  }

  /** What can be done. */
  public String text() {
    return frame.text(key(status) + ".text");
  }

  /** Whether it is our side, so that a number helps whoever looks for it. */
  public boolean ours() {
    return status >= 500;
  }

  @Override
  public String template() {
    return "gate/calm";
  }
}
