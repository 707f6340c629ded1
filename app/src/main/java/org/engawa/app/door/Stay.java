// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.door;

/**
 * The session under which something stays open for longer than one request.
 *
 * @param hash what the table of sessions knows it by
 */
public record Stay(String hash) {

  @Override
  public String toString() {
    return "Stay[kept secret]";
  }
}
