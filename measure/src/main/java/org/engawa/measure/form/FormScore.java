// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engawa.measure.chime.Dimension;
import org.engawa.measure.chime.Direction;
import org.engawa.measure.chime.Range;
import org.engawa.measure.instrument.Method;
import org.engawa.measure.instrument.MissingRule;

/**
 * A score as a tool reckons it.
 *
 * @param name by which the tool knows it
 * @param of names of the questions, or of other scores, of which it is made
 * @param reversed those of them that count as {@code from + to - answer}
 * @param transform the range onto which it is stretched
 * @param missing empty where the tool does not say what it does without an answer
 * @param dimension empty where the tool does not know CHIME+, which is so for all but our own files
 */
public record FormScore(
    String name,
    List<String> of,
    Set<String> reversed,
    Method method,
    Optional<Range> transform,
    Optional<MissingRule> missing,
    Optional<Dimension> dimension,
    Optional<Direction> direction,
    Optional<String> means) {

  /** Keeps its own copies. */
  public FormScore {
    of = List.copyOf(of);
    reversed = Set.copyOf(reversed);
  }

  /** A score of which a tool tells no more than how it is added up. */
  public static FormScore plain(String name, List<String> of, Set<String> reversed, Method method) {
    return new FormScore(
        name,
        of,
        reversed,
        method,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
