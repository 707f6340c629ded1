// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.form;

import java.util.List;
import org.engawa.measure.document.Problem;
import org.engawa.measure.instrument.Wording;

/** What comes of taking the words of a questionnaire for a card. */
public sealed interface FormWording {

  /**
   * Each item and each answer of the card has words.
   *
   * @param told what was left out, and how questions were told apart where their names do not say
   */
  record Fits(Wording wording, List<Problem> told) implements FormWording {

    /** Keeps its own copy. */
    public Fits {
      told = List.copyOf(told);
    }
  }

  /** They do not fit. */
  record Misfits(List<Problem> problems) implements FormWording {

    /** Keeps its own copy. */
    public Misfits {
      problems = List.copyOf(problems);
    }
  }
}
