// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.withdrawal;

import static org.engawa.measure.withdrawal.YesNoUnknown.NO;
import static org.engawa.measure.withdrawal.YesNoUnknown.UNKNOWN;
import static org.engawa.measure.withdrawal.YesNoUnknown.YES;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The decision table of the profiles that look at staying at home: rows in order, the first that
 * fits wins. {@link Rules} says in what a profile departs from {@link CriteriaProfile#KATO_2020}.
 */
final class HomeTable {

  private static final double TOO_MANY_DAYS = 4;
  private static final double EARLIEST_MONTHS = 3;
  private static final double ONSET_BEFORE_AGE = 30;

  /**
   * What a profile asks.
   *
   * @param months from how many months on the criteria are met; below, from three on, they may be
   * @param impairment whether impairment or distress is needed
   * @param mixing whether days out count only when they bring somebody among others
   * @param onlyTheRoom whether a room must hardly be left and the beginning lie before the age of
   *     30
   */
  record Rules(double months, boolean impairment, boolean mixing, boolean onlyTheRoom) {}

  private final CriteriaProfile profile;
  private final Rules rules;
  private final Circumstances known;
  private final YesNoUnknown outingsCount;

  HomeTable(CriteriaProfile profile, Rules rules, Circumstances known) {
    this.profile = profile;
    this.rules = rules;
    this.known = known;
    this.outingsCount = rules.mixing() ? known.background().outingsInvolveMixing() : YES;
  }

  Staging staging() {
    return ruledOut()
        .orElseGet(
            () -> {
              var missing = missingForGrade();
              return missing.isEmpty()
                  ? graded(known.monthsContinuous().orElseThrow())
                  : open(missing);
            });
  }

  /** A known fact that rules it out beats whatever is not known. */
  private Optional<Staging> ruledOut() {
    if (known.isolationAtHome() == NO) {
      return Optional.of(ungraded(Status.NOT_MET, Reason.NO_ISOLATION_AT_HOME));
    }
    if (tooManyDays() && outingsCount == YES) {
      return Optional.of(
          known.rarelyLeavesRoom() == YES
              ? ungraded(Status.INDETERMINATE, Reason.CONFLICTING_INPUT)
              : ungraded(Status.NOT_MET, Reason.TOO_MANY_OUTINGS));
    }
    if (rules.onlyTheRoom() && known.background().onsetAge().orElse(0) >= ONSET_BEFORE_AGE) {
      return Optional.of(ungraded(Status.NOT_MET, Reason.ONSET_AGE));
    }
    if (rules.onlyTheRoom() && known.rarelyLeavesRoom() == NO) {
      return Optional.of(ungraded(Status.NOT_MET, Reason.LEAVES_THE_ROOM));
    }
    return Optional.empty();
  }

  private boolean tooManyDays() {
    return known.outingDaysPerWeek().orElse(0) >= TOO_MANY_DAYS;
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
    if (months < EARLIEST_MONTHS) {
      return graded(Status.BELOW_THRESHOLD, Reason.UNDER_THREE_MONTHS);
    }
    if (rules.impairment() && known.functionalImpairment() == NO && known.distress() == NO) {
      return graded(Status.NON_PATHOLOGICAL_WITHDRAWAL, Reason.NEITHER_IMPAIRMENT_NOR_DISTRESS);
    }
    if (rules.impairment() && known.functionalImpairment() != YES && known.distress() != YES) {
      return graded(Status.INDETERMINATE, Reason.MISSING_INPUT);
    }
    return graded(
        months < rules.months() ? Status.PRE_HIKIKOMORI : Status.CRITERIA_CONSISTENT,
        months < 6 ? Reason.THREE_TO_SIX_MONTHS : Reason.SIX_MONTHS_OR_MORE);
  }

  private Staging open(List<Input> missing) {
    return new Staging(
        profile, Status.INDETERMINATE, Optional.empty(), List.of(Reason.MISSING_INPUT), missing);
  }

  private Staging ungraded(Status status, Reason reason) {
    return new Staging(profile, status, Optional.empty(), List.of(reason), List.of());
  }

  private Staging graded(Status status, Reason reason) {
    var reasons = new ArrayList<Reason>();
    reasons.add(reason);
    if (known.externalCause() == ExternalCause.UNKNOWN) {
      reasons.add(Reason.EXTERNAL_CAUSE_UNKNOWN);
    }
    if (!rules.impairment()) {
      reasons.add(Reason.IMPAIRMENT_NOT_ASKED);
    }
    if (outingsCount == NO) {
      reasons.add(Reason.OUTINGS_WITHOUT_MIXING);
    }
    return new Staging(
        profile,
        status,
        grade(reasons),
        reasons,
        status == Status.INDETERMINATE ? missingForStatus() : List.of());
  }

  private Optional<OutingGrade> grade(List<Reason> reasons) {
    if (known.rarelyLeavesRoom() == YES) {
      return Optional.of(OutingGrade.SEVERE);
    }
    if (known.outingDaysPerWeek().isEmpty() || tooManyDays()) {
      return Optional.empty();
    }
    if (known.rarelyLeavesRoom() == UNKNOWN) {
      reasons.add(Reason.GRADE_WITHOUT_ROOM);
    }
    double days = known.outingDaysPerWeek().getAsDouble();
    if (days <= 1) {
      return Optional.of(OutingGrade.MODERATE);
    }
    if (days < 2 || days > 3) {
      reasons.add(Reason.INTERPOLATED_GRADE);
    }
    return Optional.of(OutingGrade.MILD);
  }

  private List<Input> missingForGrade() {
    var missing = new ArrayList<Input>();
    if (known.isolationAtHome() == UNKNOWN) {
      missing.add(Input.ISOLATION_AT_HOME);
    }
    if (outingsCount != NO
        && known.outingDaysPerWeek().isEmpty()
        && known.rarelyLeavesRoom() != YES) {
      missing.add(Input.OUTING_DAYS_PER_WEEK);
    }
    if (outingsCount == UNKNOWN && tooManyDays()) {
      missing.add(Input.OUTINGS_INVOLVE_MIXING);
    }
    if (known.monthsContinuous().isEmpty()) {
      missing.add(Input.MONTHS_CONTINUOUS);
    }
    if (rules.onlyTheRoom() && known.rarelyLeavesRoom() == UNKNOWN) {
      missing.add(Input.RARELY_LEAVES_ROOM);
    }
    if (rules.onlyTheRoom() && known.background().onsetAge().isEmpty()) {
      missing.add(Input.ONSET_AGE);
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
