// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.table;

/** Takes the rows of one part of a table, chunk after chunk. */
public interface Taking<T> {

  /** Takes a chunk, which is filled again afterwards. */
  void take(Chunk chunk);

  /** What came of it, once all chunks of the part were taken. */
  T taken();
}
