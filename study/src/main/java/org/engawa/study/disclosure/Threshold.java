// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.disclosure;

/**
 * From how many people on a figure may be shown. No count of 1 to 10 satisfies the rules of Japan's
 * NDB, of the ONS and of US CMS at once; nobody may be shown as nobody.
 *
 * @param people at least 11
 */
public record Threshold(int people) {

  /** The lowest that there is. */
  public static final Threshold STANDARD = new Threshold(11);

  static final String NEAR = "hidden so that another cannot be reckoned";

  /** Refuses what would show more. */
  public Threshold {
    if (people < 11) {
      throw new IllegalArgumentException("a threshold of " + people + " is below 11");
    }
  }

  /** Somebody, but too few. */
  boolean few(double count) {
    return count > 0.5 && count < people - 0.5;
  }

  /** Somebody on one side, but too few. */
  boolean splitsFew(double part, double whole) {
    return few(part) || few(whole - part);
  }

  String few() {
    return "fewer than " + people + " people";
  }
}
