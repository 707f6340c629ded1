// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import java.util.List;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.Page;

/**
 * The first page of a survey: what it is about, what becomes of answers, and the yes.
 *
 * @param pages how many pages of questions follow
 * @param asked whether somebody went on without saying yes
 */
public record EnterPage(Frame frame, String path, Questionnaire survey, int pages, boolean asked)
    implements Page {

  @Override
  public String template() {
    return "survey/enter";
  }

  @Override
  public int status() {
    return asked ? 422 : 200;
  }

  /** The other languages of the survey. */
  public List<Language> others() {
    return survey.languages().stream().filter(each -> each != frame.visit().language()).toList();
  }
}
