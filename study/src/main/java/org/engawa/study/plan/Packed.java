// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.plan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.engawa.study.stat.Block;

/** The columns of a block, each in as few bytes as its numbers need, for passes to come. */
final class Packed {

  /** Whether it matters later whose rows they are. */
  enum Ids {
    KEPT,
    LEFT
  }

  private static final int GAP = Byte.MIN_VALUE;
  private static final int WIDE_GAP = Short.MIN_VALUE;
  private static final long BYTES_OF_ID = 64;

  private final int rows;
  private final Map<String, byte[]> bytes = new HashMap<>();
  private final Map<String, short[]> shorts = new HashMap<>();
  private final Map<String, double[]> doubles = new HashMap<>();
  private final List<String> ids;

  Packed(Block block, List<String> columns, Ids keep) {
    rows = block.rows();
    ids =
        switch (keep) {
          case KEPT -> List.copyOf(block.ids());
          case LEFT -> List.of();
        };
    for (String name : columns) {
      pack(name, block.column(name));
    }
  }

  private void pack(String name, double[] column) {
    byte[] narrow = new byte[rows];
    int fits = 0;
    while (fits < rows && put(column[fits], narrow, fits)) {
      fits++;
    }
    if (fits == rows) {
      bytes.put(name, narrow);
      return;
    }
    short[] wide = new short[rows];
    fits = 0;
    while (fits < rows && put(column[fits], wide, fits)) {
      fits++;
    }
    if (fits == rows) {
      shorts.put(name, wide);
    } else {
      doubles.put(name, Arrays.copyOf(column, rows));
    }
  }

  private static boolean put(double value, byte[] into, int row) {
    into[row] = (byte) (Double.isNaN(value) ? GAP : value);
    return Double.isNaN(value) || into[row] == value && into[row] != GAP;
  }

  private static boolean put(double value, short[] into, int row) {
    into[row] = (short) (Double.isNaN(value) ? WIDE_GAP : value);
    return Double.isNaN(value) || into[row] == value && into[row] != WIDE_GAP;
  }

  /** How much memory it takes. */
  long size() {
    long columns = bytes.size() + 2L * shorts.size() + 8L * doubles.size();
    return rows * columns + BYTES_OF_ID * ids.size();
  }

  Block block() {
    var columns = new HashMap<String, double[]>(doubles);
    bytes.forEach(
        (name, narrow) -> {
          double[] column = new double[rows];
          for (int row = 0; row < rows; row++) {
            column[row] = narrow[row] == GAP ? Double.NaN : narrow[row];
          }
          columns.put(name, column);
        });
    shorts.forEach(
        (name, wide) -> {
          double[] column = new double[rows];
          for (int row = 0; row < rows; row++) {
            column[row] = wide[row] == WIDE_GAP ? Double.NaN : wide[row];
          }
          columns.put(name, column);
        });
    return new Block(rows, columns, Map.of(), ids);
  }
}
