// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.answering;

import java.util.List;
import org.engawa.measure.instrument.Card;
import org.engawa.measure.instrument.Coding;
import org.engawa.measure.instrument.Problem;
import org.engawa.measure.instrument.Wording;
import org.engawa.measure.instrument.WordingReader;
import org.engawa.measure.instrument.WordingReading.WordingRead;
import org.engawa.measure.instrument.WordingReading.WordingRefused;

/**
 * What a file that somebody brought says in words. It is read, and neither kept nor given out
 * again.
 */
public sealed interface BroughtFile {

  /** The most bytes that are read. */
  int MAX_BYTES = 1_000_000;

  /**
   * It has words for each item and each answer.
   *
   * @param dropped what stands in the file and has no place here
   */
  record Understood(Wording wording, List<Problem> dropped) implements BroughtFile {

    /** Keeps its own copy. */
    public Understood {
      dropped = List.copyOf(dropped);
    }
  }

  /** It has not; every problem in the order of the file. */
  record Refused(List<Problem> problems) implements BroughtFile {

    /** Keeps its own copy. */
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /**
   * What the words are wanted for.
   *
   * @param coding which answers they name
   * @param language in which they are, where the file does not say
   */
  record Wanted(Card card, Coding coding, String language) {}

  /** Reads a file in any format that is known here, told apart by its name. */
  static BroughtFile read(String file, byte[] bytes, Wanted wanted) {
    return switch (WordingReader.read(file, bytes, wanted.card())) {
      case WordingRead(Wording wording) -> new Understood(wording, List.of());
      case WordingRefused(List<Problem> problems) -> new Refused(problems);
    };
  }
}
