// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.form;

import java.util.List;
import org.engawa.measure.document.Problem;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Wording;

/** What comes of drafting a card from a questionnaire of another tool. */
public sealed interface FormCard {

  /**
   * A card that scores, with a provisional key until somebody has held it against its source.
   *
   * @param wordings those languages in which every item and every answer has words
   * @param told what was left out, and what has to be looked at before the card is used
   */
  record Drafted(Card card, List<Wording> wordings, List<Problem> told) implements FormCard {

    /** Keeps its own copies. */
    public Drafted {
      wordings = List.copyOf(wordings);
      told = List.copyOf(told);
    }
  }

  /** No card can be made of it. */
  record Undrafted(List<Problem> problems) implements FormCard {

    /** Keeps its own copy. */
    public Undrafted {
      problems = List.copyOf(problems);
    }
  }
}
