// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.withdrawal;

import static org.engawa.measure.withdrawal.YesNoUnknown.NO;
import static org.engawa.measure.withdrawal.YesNoUnknown.UNKNOWN;
import static org.engawa.measure.withdrawal.YesNoUnknown.YES;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The decision table of {@link CriteriaProfile#KATO_2020}: ten rows, the first that fits wins. */
final class Kato2020 {

  private static final double TOO_MANY_DAYS = 4;

  private final Circumstances known;

  Kato2020(Circumstances known) {
    this.known = known;
  }

  Staging staging() {
    boolean tooManyDays = known.outingDaysPerWeek().orElse(0) >= TOO_MANY_DAYS;
    if (known.isolationAtHome() == NO) {
      return ungraded(Status.NOT_MET, Reason.NO_ISOLATION_AT_HOME);
    }
    if (tooManyDays && known.rarelyLeavesRoom() == YES) {
      return ungraded(Status.INDETERMINATE, Reason.CONFLICTING_INPUT);
    }
    if (tooManyDays) {
      return ungraded(Status.NOT_MET, Reason.TOO_MANY_OUTINGS);
    }
    var missing = missingForGrade();
    if (!missing.isEmpty()) {
      return new Staging(
          CriteriaProfile.KATO_2020,
          Status.INDETERMINATE,
          Optional.empty(),
          List.of(Reason.MISSING_INPUT),
          missing);
    }
    return graded(known.monthsContinuous().orElseThrow());
  }

  private Staging graded(double months) {
    boolean externalCause =
        switch (known.externalCause()) {
          case NONE, UNKNOWN -> false;
          case ILLNESS,
              DISABILITY,
              CAREGIVING,
              LOCKDOWN_OR_DISASTER,
              CUSTODY,
              REMOTE_WORK_BY_CHOICE ->
              true;
        };
    if (externalCause) {
      return graded(Status.REFER_REVIEW, Reason.EXTERNAL_CAUSE);
    }
    if (months < 3) {
      return graded(Status.BELOW_THRESHOLD, Reason.UNDER_THREE_MONTHS);
    }
    if (known.functionalImpairment() == NO && known.distress() == NO) {
      return graded(Status.NON_PATHOLOGICAL_WITHDRAWAL, Reason.NEITHER_IMPAIRMENT_NOR_DISTRESS);
    }
    if (known.functionalImpairment() != YES && known.distress() != YES) {
      return graded(Status.INDETERMINATE, Reason.MISSING_INPUT);
    }
    return months < 6
        ? graded(Status.PRE_HIKIKOMORI, Reason.THREE_TO_SIX_MONTHS)
        : graded(Status.CRITERIA_CONSISTENT, Reason.SIX_MONTHS_OR_MORE);
  }

  private static Staging ungraded(Status status, Reason reason) {
    return new Staging(
        CriteriaProfile.KATO_2020, status, Optional.empty(), List.of(reason), List.of());
  }

  private Staging graded(Status status, Reason reason) {
    var reasons = new ArrayList<Reason>();
    reasons.add(reason);
    if (known.externalCause() == ExternalCause.UNKNOWN) {
      reasons.add(Reason.EXTERNAL_CAUSE_UNKNOWN);
    }
    return new Staging(
        CriteriaProfile.KATO_2020,
        status,
        Optional.of(grade(reasons)),
        reasons,
        status == Status.INDETERMINATE ? missingForStatus() : List.of());
  }

  private OutingGrade grade(List<Reason> reasons) {
    if (known.rarelyLeavesRoom() == YES) {
      return OutingGrade.SEVERE;
    }
    if (known.rarelyLeavesRoom() == UNKNOWN) {
      reasons.add(Reason.GRADE_WITHOUT_ROOM);
    }
    double days = known.outingDaysPerWeek().orElseThrow();
    if (days <= 1) {
      return OutingGrade.MODERATE;
    }
    if (days < 2 || days > 3) {
      reasons.add(Reason.INTERPOLATED_GRADE);
    }
    return OutingGrade.MILD;
  }

  private List<Input> missingForGrade() {
    var missing = new ArrayList<Input>();
    if (known.isolationAtHome() == UNKNOWN) {
      missing.add(Input.ISOLATION_AT_HOME);
    }
    if (known.outingDaysPerWeek().isEmpty() && known.rarelyLeavesRoom() != YES) {
      missing.add(Input.OUTING_DAYS_PER_WEEK);
    }
    if (known.monthsContinuous().isEmpty()) {
      missing.add(Input.MONTHS_CONTINUOUS);
    }
    return missing;
  }

  private List<Input> missingForStatus() {
    var missing = new ArrayList<Input>();
    if (known.functionalImpairment() == UNKNOWN) {
      missing.add(Input.FUNCTIONAL_IMPAIRMENT);
    }
    if (known.distress() == UNKNOWN) {
      missing.add(Input.DISTRESS);
    }
    return missing;
  }
}
