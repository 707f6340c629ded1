// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

/**
 * What somebody wants to write on a board.
 *
 * @param note what it is about, for those who may not want to read it now; empty when nothing folds
 */
public record WritePost(
    PostId id, Spot spot, Signature signature, String words, String note, Sending sending) {

  @Override
  public String toString() {
    return "WritePost[" + id.value() + "]";
  }
}
