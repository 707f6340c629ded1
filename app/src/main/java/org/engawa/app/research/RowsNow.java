// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.research;

import java.util.Optional;
import org.engawa.app.account.Viewer;
import org.engawa.app.answering.Instruments;
import org.engawa.app.consent.StudyUses;
import org.springframework.stereotype.Component;

/**
 * The rows of a study at this moment: none is kept, so that whoever takes a consent back, or erases
 * everything, is in no file that is taken along after it.
 */
@Component
final class RowsNow {

  private final Studies studies;
  private final Cohorts cohorts;
  private final StudyUses uses;
  private final Instruments instruments;
  private final StudySettings settings;

  RowsNow(
      Studies studies,
      Cohorts cohorts,
      StudyUses uses,
      Instruments instruments,
      StudySettings settings) {
    this.studies = studies;
    this.cohorts = cohorts;
    this.uses = uses;
    this.instruments = instruments;
    this.settings = settings;
  }

  /** In the writing transaction of the caller; empty when there are none to be had. */
  Optional<Drawn> of(Viewer.Staff by, StudyId id) {
    Study study = studies.find(by, id);
    About about = study.about();
    if (!about.pseudonymous() || study.endedAt().isPresent() || studies.approval(study).isEmpty()) {
      return Optional.empty();
    }
    Drawn drawn = cohorts.draw(study, CohortPlan.of(about, instruments).columns());
    if (drawn.members().size() < 2 * settings.limit().people()) {
      return Optional.empty();
    }
    drawn
        .members()
        .forEach(each -> uses.counted(each.person(), id.value(), about.level(), about.title()));
    return Optional.of(drawn);
  }
}
