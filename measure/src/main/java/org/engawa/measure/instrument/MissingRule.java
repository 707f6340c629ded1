// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

/** What a scale does when items have no answer; skipped items count as without answer. */
public sealed interface MissingRule {

  /** Whether so many answers are enough. */
  boolean enough(int answered, int expected);

  /** Whether so many answers on the whole sheet are enough for this scale. */
  default boolean enoughOfSheet(int answered, int items) {
    return true;
  }

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

  /**
   * A rule as it was published with an instrument: the mean of the answered items stands for the
   * others, unless more of them than this, or more than this share of the whole sheet, have none.
   *
   * @param atMost items of the scale without answer, 0 or more
   * @param ofSheet share of all items without answer, from 0 to 1
   */
  record SubstituteMean(int atMost, double ofSheet) implements MissingRule {

    /** Refuses what is no count and no share. */
    public SubstituteMean {
      if (atMost < 0 || !(ofSheet >= 0 && ofSheet <= 1)) {
        throw new IllegalArgumentException(
            "at most %d items and %s of the sheet".formatted(atMost, ofSheet));
      }
    }

    @Override
    public boolean enough(int answered, int expected) {
      return answered > 0 && expected - answered <= atMost;
    }

    @Override
    public boolean enoughOfSheet(int answered, int items) {
      return items - answered <= ofSheet * items;
    }
  }
}
