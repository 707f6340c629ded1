// SPDX-License-Identifier: Apache-2.0
package org.engawa.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The large cohort of {@code 3_large/GENERATOR.md}, made row by row with whole numbers only. Sex is
 * 1 for male, group 1 for hikikomori.
 */
public final class Generator {

  private static final long MODULUS = 2147483647;
  private static final long[][] COPE = {
    {2, 3, 12, 24}, {-2, 7, 9, 13}, {3, 0, 12, 17}, {2, 0, 13, 8}, {0, 5, 12, 11},
    {-1, 7, 9, 12}, {5, -4, 10, 15}, {1, 3, 12, 19}, {-2, 4, 12, 15}, {-1, 8, 8, 11},
    {0, 2, 13, 12}, {0, 3, 12, 20}, {1, 1, 13, 11}, {5, 0, 12, 15}
  };
  private static final int[][] PAIRS = {
    {1, 19}, {2, 7}, {3, 8}, {4, 11}, {5, 15}, {10, 23}, {6, 16},
    {9, 21}, {12, 17}, {14, 25}, {18, 28}, {20, 24}, {22, 27}, {13, 26}
  };
  private static final Set<Integer> REVERSED = Set.of(1, 4, 8, 9, 11, 12);

  private final long[] c = new long[151];
  private long x = 20210525;

  /**
   * Hands over the first rows, each an array of its own, the values in the order of {@link #names}.
   */
  public static void rows(int count, Consumer<double[]> to) {
    var generator = new Generator();
    for (int i = 0; i < count; i++) {
      to.accept(generator.row(i));
    }
  }

  /** The next of the stream of draws. */
  long draw() {
    x = 48271 * x % MODULUS;
    return x;
  }

  /** The names of the columns. */
  public static List<String> names() {
    var names =
        new ArrayList<>(
            List.of(
                "id",
                "sex",
                "age",
                "group",
                "difficulty_social_participation",
                "days_out_per_month"));
    int[] items = {26, 12, 7, 28, 18};
    String[] scales = {"absh", "scs", "aaq", "cope", "srs"};
    for (int s = 0; s < items.length; s++) {
      for (int j = 1; j <= items[s]; j++) {
        names.add("%s_%02d".formatted(scales[s], j));
      }
    }
    return names;
  }

  private double[] row(int i) {
    for (int t = 1; t <= 150; t++) {
      c[t] = draw() / 2048 - 524288;
    }
    boolean withdrawn = i % 2 == 1;
    long d = c[3] + c[4] + c[5] + c[6] + (withdrawn ? 230000 : -230000);
    long a = c[7] + c[8] + c[9] + c[10] + (withdrawn ? -110000 : 110000);
    long stress = 8 * d + 8 * u(11);
    long avoiding = 8 * d + 8 * u(13);
    long kind = -6 * d + 3 * a + 10 * u(15);
    long[] coping = new long[COPE.length];
    for (int k = 0; k < coping.length; k++) {
      coping[k] = COPE[k][0] * d + COPE[k][1] * a + COPE[k][2] * u(19 + 2 * k);
    }
    long y =
        (withdrawn ? 5 : 1) * coping[5]
            + 3 * kind
            - 2 * coping[6]
            - 2 * stress
            + 14 * a
            + 84 * u(17)
            + (withdrawn ? -17000000 : 17000000);
    double[] row = new double[97];
    row[0] = i;
    row[1] = c[1] < (withdrawn ? 188744 : -52429) ? 1 : 0;
    row[2] = 23 + (c[2] + 524288) * 27 / 1048576;
    row[3] = withdrawn ? 1 : 0;
    row[4] = 1 + (c[146] + 524288) * (withdrawn ? 10 : 7) / 1048576;
    row[5] = (withdrawn ? 0 : 4) + (c[147] + 524288) * (withdrawn ? 32 : 28) / 1048576;
    adaptation(row, y);
    for (int j = 1; j <= 12; j++) {
      long level = (REVERSED.contains(j) ? -kind : kind) + 38 * c[80 + j];
      row[31 + j] = 1 + cut(level, (5 * j % 5 - 2) * 1000000L, -16, -5, 6, 17);
    }
    for (int j = 1; j <= 7; j++) {
      row[43 + j] = 1 + cut(avoiding + 13 * c[92 + j], (j - 4) * 500000L, -10, -6, -2, 2, 6, 11);
    }
    for (int k = 0; k < PAIRS.length; k++) {
      for (int j : PAIRS[k]) {
        long level = coping[k] + COPE[k][3] * c[99 + j];
        row[50 + j] = 1 + cut(level, (3 * j % 5 - 2) * 700000L, -5, 2, 9);
      }
    }
    for (int j = 1; j <= 18; j++) {
      row[78 + j] = cut(stress + 12 * c[127 + j], (7 * j % 5 - 2) * 700000L, -2, 4, 10);
    }
    return row;
  }

  private void adaptation(double[] row, long y) {
    for (int j = 1; j <= 26; j++) {
      int part = j <= 10 ? 0 : j <= 17 ? 1 : j <= 22 ? 2 : 3;
      long level = 10 * y + 350 * u(47 + 2 * part) + 2700 * c[54 + j];
      row[5 + j] = cut(level, (7 * j % 5 - 2) * 60000000L, -900, 100, 1100);
    }
  }

  private long u(int t) {
    return c[t] + c[t + 1];
  }

  /** How many thresholds, in millions, are reached once they are moved by this much. */
  private static int cut(long level, long moved, int... millions) {
    int reached = 0;
    for (int threshold : millions) {
      reached += level >= threshold * 1000000L + moved ? 1 : 0;
    }
    return reached;
  }
}
