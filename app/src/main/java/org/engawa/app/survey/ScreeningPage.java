// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * The question that says which group somebody belongs to.
 *
 * @param handed what they have answered so far, sealed
 * @param chosen the number of an option, or 0
 * @param asked whether somebody went on without an answer
 */
public record ScreeningPage(
    Frame frame, String path, Questionnaire survey, String handed, int chosen, boolean asked)
    implements Page {

  @Override
  public String template() {
    return "survey/screening";
  }

  @Override
  public int status() {
    return asked ? 422 : 200;
  }
}
