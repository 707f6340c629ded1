// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import java.util.List;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.Page;

/**
 * All pages of a survey as people will see them, one under the other.
 *
 * @param inner what stands around a page in the language of the survey that is looked at
 * @param leaves empty while words of an instrument are missing
 */
public record PreviewPage(
    Frame frame, Frame inner, String path, Questionnaire survey, List<Leaf> leaves)
    implements Page {

  @Override
  public String template() {
    return "survey/preview";
  }

  /** The language that is looked at. */
  public Language language() {
    return inner.visit().language();
  }
}
