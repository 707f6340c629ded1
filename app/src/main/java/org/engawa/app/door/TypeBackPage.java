// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

import org.engawa.app.shell.Frame;
import org.engawa.app.shell.Page;

/**
 * Asks for two of the words, so that nobody goes on without having kept them.
 *
 * @param path the path of this entrance
 * @param handed what the next page needs, sealed
 * @param first the place of one word, counted from 1
 * @param second the place of the other
 * @param wrong whether what was typed did not match
 */
public record TypeBackPage(
    Frame frame, String path, String handed, int first, int second, boolean wrong) implements Page {

  @Override
  public String template() {
    return "door/type-back";
  }

  @Override
  public int status() {
    return wrong ? 422 : 200;
  }

  @Override
  public String toString() {
    return "TypeBackPage[kept secret]";
  }
}
