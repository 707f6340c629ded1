// SPDX-License-Identifier: Apache-2.0
package org.engawa.measure.form;

import java.util.List;

/**
 * A questionnaire written for another tool.
 *
 * @param dropped what that tool has no place for, one clause each
 */
public record Written(byte[] bytes, List<String> dropped) {

  /** Keeps its own copies. */
  public Written {
    bytes = bytes.clone();
    dropped = List.copyOf(dropped);
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }
}
