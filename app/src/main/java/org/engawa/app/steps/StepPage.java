// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.steps;

import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/** One step, to be changed or taken out. */
public record StepPage(Frame frame, StepForm form) implements Page {

  @Override
  public String template() {
    return "steps/step";
  }
}
