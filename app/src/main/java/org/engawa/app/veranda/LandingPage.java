// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/** The first page: what this place is, and the ways in. */
public record LandingPage(Frame frame) implements Page {

  @Override
  public String template() {
    return "veranda/landing";
  }
}
