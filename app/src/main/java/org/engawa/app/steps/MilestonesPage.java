// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.steps;

import java.util.List;
import java.util.Optional;
import org.engawa.app.drawer.Telling;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * What the person wants to remember, the newest first, and the form for one more or for changing
 * one.
 *
 * @param changes the milestone that the form changes
 */
public record MilestonesPage(
    Frame frame,
    MilestoneForm form,
    Optional<String> say,
    String sees,
    List<Entry> entries,
    Optional<String> changes,
    boolean shut)
    implements Page {

  public static final String FORM = "milestone";

  @Override
  public String template() {
    return changes.isPresent() ? "steps/milestone" : "steps/milestones";
  }

  @Override
  public int status() {
    return say.isPresent() ? 422 : 200;
  }

  public List<String> about() {
    return Milestone.ABOUT;
  }

  /** One milestone as it is read again. */
  public record Entry(String id, Telling said) {}
}
