// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

/** What a scale does when items have no answer; skipped items count as without answer. */
public sealed interface MissingRule {

  /** Whether so many answers are enough. */
  boolean enough(int answered, int expected);

  /** Every item is needed; the rule wherever no other was published. */
  record None() implements MissingRule {
    @Override
    public boolean enough(int answered, int expected) {
      return answered == expected;
    }
  }

  /**
   * The mean of the answered items stands for the others, when at least this share is answered.
   *
   * @param share above 0, at most 1
   */
  record Prorate(double share) implements MissingRule {

    /** Refuses a share that is none. */
    public Prorate {
      if (!(share > 0 && share <= 1)) {
        throw new IllegalArgumentException("share " + share + " must lie above 0 and up to 1");
      }
    }

    @Override
    public boolean enough(int answered, int expected) {
      return answered > 0 && answered >= share * expected;
    }
  }
}
