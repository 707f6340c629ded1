// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.io.Serializable;

/**
 * What is gathered from rows block by block and joined with what was gathered of other rows, in
 * memory that does not grow with their number. One thread gathers at a time.
 */
public interface Gathering<G extends Gathering<G>> extends Serializable {

  /** One like this of which nothing is gathered yet. */
  G empty();

  /** Gathers the rows of a block; what it needs of it, it copies. */
  void add(Block block);

  /** Joins what was gathered from the rows behind those gathered here; that is used up. */
  void merge(G behind);
}
