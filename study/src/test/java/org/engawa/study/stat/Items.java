// SPDX-License-Identifier: Apache-2.0
package org.engawa.study.stat;

import java.util.Arrays;

/** Items as the references were computed from them. */
final class Items {

  private Items() {}

  /** An item that runs the other way; the sum is that of the lowest and the highest answer. */
  static double[] turned(double[] item, double sum) {
    return Arrays.stream(item).map(answer -> sum - answer).toArray();
  }
}
