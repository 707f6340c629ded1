// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.steps;

import java.util.List;
import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/** The form of the page for times when it ebbs. */
public record EbbsFormPage(Frame frame, Ebbs form, Optional<String> say) implements Page {

  public static final String FORM = "ebbs";

  @Override
  public String template() {
    return "steps/ebbs-form";
  }

  @Override
  public int status() {
    return say.isPresent() ? 422 : 200;
  }

  /** The parts that take words. */
  public List<String> wordParts() {
    return Ebbs.PARTS.subList(0, Ebbs.PARTS.size() - 1);
  }
}
