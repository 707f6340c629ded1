// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.List;
import org.engawa.study.stat.Block;
import org.engawa.study.stat.Gathering;

/** Several gatherings that share one pass. */
final class Together implements Gathering<Together> {

  private final List<Gathering<?>> parts;

  Together(List<? extends Gathering<?>> parts) {
    this.parts = List.copyOf(parts);
  }

  @Override
  public Together empty() {
    return new Together(parts.stream().map(Gathering::empty).toList());
  }

  @Override
  public void add(Block block) {
    parts.forEach(part -> part.add(block));
  }

  @Override
  public void merge(Together behind) {
    for (int at = 0; at < parts.size(); at++) {
      merge(parts.get(at), behind.parts.get(at));
    }
  }

  // Both were made of one empty gathering, by empty().
  @SuppressWarnings("unchecked")
  private static <G extends Gathering<G>> void merge(Gathering<G> part, Gathering<?> behind) {
    part.merge((G) behind);
  }

  /** The gathering at that place. */
  Gathering<?> part(int at) {
    return parts.get(at);
  }
}
