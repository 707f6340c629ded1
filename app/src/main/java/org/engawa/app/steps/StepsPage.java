// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.steps;

import java.util.List;
import java.util.Optional;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * The person's steps, those put aside, the library, and milestones.
 *
 * @param sees who reads them
 * @param library steps that may be taken, by their keys
 */
public record StepsPage(
    Frame frame,
    StepForm form,
    Optional<String> say,
    String sees,
    List<StepView> atHand,
    List<StepView> aside,
    List<Offer> library,
    boolean shut)
    implements Page {

  public static final String FORM = "step";

  @Override
  public String template() {
    return "steps/steps";
  }

  @Override
  public int status() {
    return say.isPresent() ? 422 : 200;
  }

  /** One step of the library. */
  public record Offer(String key, String words, List<String> rungs) {}
}
