// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.withdrawal;

import java.util.Arrays;
import java.util.List;
import org.engawa.measure.withdrawal.HomeTable.Rules;

/**
 * A published set of criteria; sources disagree, so they are shown side by side and an installation
 * chooses which one leads.
 */
public enum CriteriaProfile {
  /**
   * Kato, Kanba and Teo 2020: physical isolation at home for six months (three: pre-hikikomori)
   * with functional impairment or distress; four days out a week or more rule it out. Co-occurring
   * conditions do not.
   */
  KATO_2020("Kato, Kanba & Teo 2020", true),
  /** What most studies of the CHIME review share: six months; impairment is not asked. */
  REVIEW_COMMON("systematic review through CHIME, common definition", true),
  /** The same review, for seeing it early: met from three months on. */
  REVIEW_EARLY("systematic review through CHIME, early detection", true),
  /** Japan's guideline of 2010: days out without mixing with others still count as at home. */
  MHLW_2010("Ministry of Health, Labour and Welfare of Japan 2010", true),
  /** Japan's handbook of 2025: whoever needs support, for any time; family counts as a client. */
  MHLW_2025("Ministry of Health, Labour and Welfare of Japan 2025", true),
  /** The narrowest one: locked in a room, begun before the age of 30. */
  STRICT("encyclopaedic definition, withdrawn into one room", true),
  /** Whom an interview study took in; a sampling rule, not for the desk. */
  INTERVIEW_STUDY("sampling rule of a grounded-theory study", false),
  /** Whom a survey took in, now or earlier; a sampling rule, not for the desk. */
  SURVEY_STUDY("sampling rule of a survey, 2021", false);

  private final String source;
  private final boolean atTheDesk;

  CriteriaProfile(String source, boolean atTheDesk) {
    this.source = source;
    this.atTheDesk = atTheDesk;
  }

  /** Where the criteria were published. */
  public String source() {
    return source;
  }

  /** The profiles for work with people; the others only say whom a study took in. */
  public static List<CriteriaProfile> atTheDesk() {
    return Arrays.stream(values()).filter(each -> each.atTheDesk).toList();
  }

  /** Holds what is known against the criteria; what is not known is named, never guessed. */
  public Staging stage(Circumstances circumstances) {
    return switch (this) {
      case KATO_2020 -> table(new Rules(6, true, false, false), circumstances);
      case REVIEW_COMMON -> table(new Rules(6, false, false, false), circumstances);
      case REVIEW_EARLY -> table(new Rules(3, true, false, false), circumstances);
      case MHLW_2010 -> table(new Rules(6, true, true, false), circumstances);
      case STRICT -> table(new Rules(6, true, false, true), circumstances);
      case MHLW_2025 -> SamplingRule.need(this, circumstances);
      case INTERVIEW_STUDY -> SamplingRule.interviews(this, circumstances);
      case SURVEY_STUDY -> SamplingRule.survey(this, circumstances);
    };
  }

  private Staging table(Rules rules, Circumstances circumstances) {
    return new HomeTable(this, rules, circumstances).staging();
  }
}
