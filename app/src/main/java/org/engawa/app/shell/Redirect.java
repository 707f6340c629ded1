// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.shell;

/**
 * Sends the browser on with 303 after a form was taken.
 *
 * @param path a path of our own, beginning with one slash
 */
public record Redirect(String path) {

  /** Refuses to lead anywhere else. */
  public Redirect {
    if (!path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
      throw new IllegalArgumentException("a redirect leads to a path of our own, not to " + path);
    }
  }
}
