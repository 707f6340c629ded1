// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import java.util.List;
import java.util.UUID;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/** The surveys, the newest first. */
public record SurveysPage(Frame frame, List<Entry> entries) implements Page {

  @Override
  public String template() {
    return "survey/surveys";
  }

  /** One survey. */
  public record Entry(UUID id, String title, String standing, String made) {}
}
