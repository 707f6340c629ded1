// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.withdrawal;

/** A published set of criteria; sources disagree, so an installation chooses among profiles. */
public enum CriteriaProfile {
  /**
   * Kato, Kanba and Teo 2020: physical isolation at home for six months (three: pre-hikikomori)
   * with functional impairment or distress; four days out a week or more rule it out. Co-occurring
   * conditions do not.
   */
  KATO_2020("Kato, Kanba & Teo 2020");

  private final String source;

  CriteriaProfile(String source) {
    this.source = source;
  }

  /** Where the criteria were published. */
  public String source() {
    return source;
  }

  /** Holds what is known against the criteria; what is not known is named, never guessed. */
  public Staging stage(Circumstances circumstances) {
    return switch (this) {
      case KATO_2020 -> new Kato2020(circumstances).staging();
    };
  }
}
