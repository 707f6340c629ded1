// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.survey;

import java.util.List;
import org.engawa.app.shell.Door;
import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Language;
import org.engawa.app.shell.Visit;

/** A visit of somebody who came by the link of a survey: no session, and no door but this one. */
final class Stranger {

  private Stranger() {}

  /** The language of the reader where the survey has it, else the first that it has. */
  static Language language(Visit visit, Questionnaire survey) {
    return survey.languages().contains(visit.language())
        ? visit.language()
        : survey.languages().getFirst();
  }

  /** The frame of a page of a survey in one of its languages. */
  static Frame frame(Visit visit, Running running, Language language) {
    return in(visit, language, running.path()).frame(Door.VERANDA, "survey.title");
  }

  /** The same visit in another language. */
  static Visit in(Visit visit, Language language, String path) {
    return new Visit(
        language,
        path,
        visit.prefix(),
        visit.token(),
        visit.theme(),
        List.of(),
        visit.texts(),
        visit.now(),
        visit.zone());
  }
}
