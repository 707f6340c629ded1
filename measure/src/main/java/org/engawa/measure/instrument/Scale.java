// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.instrument;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engawa.measure.chime.Dimension;
import org.engawa.measure.chime.Direction;
import org.engawa.measure.chime.Range;

/**
 * One scale of an instrument, filed under one dimension or under none.
 *
 * @param items numbers of its items, from 1; of a composite those of its parts
 * @param parts the scales of which it is made; empty where it is made of items
 * @param reverse its own reversed items, where they are not those of the coding
 * @param transform the range onto which the value is stretched, linearly; empty for none
 * @param direction how its value stands to its dimension
 * @param dimension empty where nobody has filed it yet: it is scored, and drawn on no map
 * @param missing counts items; of a composite it counts parts
 * @param means what a higher value says, in the words of the source, such as "lonelier"
 * @param reliability as published, the one to reckon with first; empty where none was seen
 * @param norms as published; empty where none was seen
 */
public record Scale(
    String id,
    List<Integer> items,
    List<Scale> parts,
    Method method,
    Optional<Set<Integer>> reverse,
    Optional<Range> transform,
    Direction direction,
    MissingRule missing,
    Optional<Dimension> dimension,
    Optional<String> means,
    List<Reliability> reliability,
    List<Norm> norms) {

  /** Keeps its own copies. */
  public Scale {
    items = List.copyOf(items);
    parts = List.copyOf(parts);
    reverse = reverse.map(Set::copyOf);
    reliability = List.copyOf(reliability);
    norms = List.copyOf(norms);
  }

  Scale with(List<Norm> published) {
    return new Scale(
        id,
        items,
        parts,
        method,
        reverse,
        transform,
        direction,
        missing,
        dimension,
        means,
        reliability,
        published);
  }

  /** Whether it is made of other scales. */
  public boolean composite() {
    return !parts.isEmpty();
  }

  /** How many members its rule for missing answers counts: its parts, or its items. */
  public int members() {
    return composite() ? parts.size() : items.size();
  }

  /** The items that are counted as {@code from + to - answer} for this scale. */
  public Set<Integer> reversed(Coding coding) {
    return reverse.orElse(coding.reverse());
  }

  /**
   * The values that can be reached in a coding: where it is transformed the range it is stretched
   * onto, otherwise what {@link #raw} gives.
   */
  public Range range(Coding coding) {
    return range(coding, new IdentityHashMap<>());
  }

  /**
   * The values that can be reached before any transform: for a sum {@code n × from} to {@code n ×
   * to}, for a mean {@code from} to {@code to}; reversal changes neither. Of a composite the sum or
   * the mean of the ranges of its parts.
   */
  public Range raw(Coding coding) {
    return raw(coding, new IdentityHashMap<>());
  }

  // Scales may share their parts, so each is reckoned once.
  private Range range(Coding coding, Map<Scale, Range> known) {
    var before = known.get(this);
    if (before != null) {
      return before;
    }
    var range = transform.orElseGet(() -> raw(coding, known));
    known.put(this, range);
    return range;
  }

  private Range raw(Coding coding, Map<Scale, Range> known) {
    if (composite()) {
      var ranges = parts.stream().map(part -> part.range(coding, known)).toList();
      double times = method == Method.SUM ? 1 : 1.0 / parts.size();
      return new Range(
          times * ranges.stream().mapToDouble(Range::from).sum(),
          times * ranges.stream().mapToDouble(Range::to).sum());
    }
    int times = method == Method.SUM ? items.size() : 1;
    return new Range((double) times * coding.from(), (double) times * coding.to());
  }
}
