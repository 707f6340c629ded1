// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.withdrawal;

import static org.engawa.measure.withdrawal.YesNoUnknown.NO;
import static org.engawa.measure.withdrawal.YesNoUnknown.UNKNOWN;
import static org.engawa.measure.withdrawal.YesNoUnknown.YES;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The profiles that do not look at days out: two sampling rules of studies, and need alone. */
final class SamplingRule {

  private static final double HALF_A_YEAR = 6;

  private final CriteriaProfile profile;
  private final Circumstances known;
  private final Background background;
  private final List<Reason> against = new ArrayList<>();
  private final List<Input> missing = new ArrayList<>();

  private SamplingRule(CriteriaProfile profile, Circumstances known) {
    this.profile = profile;
    this.known = known;
    this.background = known.background();
  }

  /** Need alone: no duration, no setting; family counts as a client. */
  static Staging need(CriteriaProfile profile, Circumstances known) {
    var rule = new SamplingRule(profile, known);
    rule.wants(YES, known.background().needsSupport(), Input.NEEDS_SUPPORT, Reason.NO_NEED_NAMED);
    return rule.staging(Status.SUPPORT_ELIGIBLE, Reason.NEED_NAMED);
  }

  /** More than six months without work, study or people outside the family, and no condition. */
  static Staging interviews(CriteriaProfile profile, Circumstances known) {
    var rule = new SamplingRule(profile, known);
    var background = known.background();
    rule.wants(NO, background.roleOutside(), Input.ROLE_OUTSIDE, Reason.ROLE_OUTSIDE);
    rule.wants(
        NO,
        background.relationsOutsideFamily(),
        Input.RELATIONS_OUTSIDE_FAMILY,
        Reason.RELATIONS_OUTSIDE_FAMILY);
    rule.wants(NO, background.knownCondition(), Input.KNOWN_CONDITION, Reason.KNOWN_CONDITION);
    if (known.monthsContinuous().isEmpty()) {
      rule.missing.add(Input.MONTHS_CONTINUOUS);
    } else if (known.monthsContinuous().getAsDouble() <= HALF_A_YEAR) {
      rule.against.add(Reason.NOT_OVER_SIX_MONTHS);
    }
    return rule.staging(Status.CRITERIA_CONSISTENT, Reason.OVER_SIX_MONTHS);
  }

  /** Six months or more, now or earlier, as told by the person against a definition. */
  static Staging survey(CriteriaProfile profile, Circumstances known) {
    var rule = new SamplingRule(profile, known);
    boolean now = known.monthsContinuous().orElse(0) >= HALF_A_YEAR;
    if (!now && known.background().halfAYearBefore() != YES) {
      rule.pastOrPresent();
    }
    return rule.staging(
        Status.CRITERIA_CONSISTENT, now ? Reason.SIX_MONTHS_OR_MORE : Reason.HALF_A_YEAR_BEFORE);
  }

  private void pastOrPresent() {
    if (known.monthsContinuous().isEmpty()) {
      missing.add(Input.MONTHS_CONTINUOUS);
    }
    if (background.halfAYearBefore() == UNKNOWN) {
      missing.add(Input.HALF_A_YEAR_BEFORE);
    }
    if (missing.isEmpty()) {
      against.add(Reason.NEVER_HALF_A_YEAR);
    }
  }

  private void wants(YesNoUnknown wanted, YesNoUnknown is, Input input, Reason otherwise) {
    if (is == UNKNOWN) {
      missing.add(input);
    } else if (is != wanted) {
      against.add(otherwise);
    }
  }

  /** What speaks against it beats what is not known. */
  private Staging staging(Status met, Reason because) {
    if (!against.isEmpty()) {
      return new Staging(profile, Status.NOT_MET, Optional.empty(), against, List.of());
    }
    if (!missing.isEmpty()) {
      return new Staging(
          profile, Status.INDETERMINATE, Optional.empty(), List.of(Reason.MISSING_INPUT), missing);
    }
    return new Staging(profile, met, Optional.empty(), List.of(because), List.of());
  }
}
