// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

/**
 * What a person keeps of a talk.
 *
 * @param carried stands at the top of the next one, where both see it
 * @param reflection what they think of it, for themselves
 */
public record AfterTalk(String carried, String reflection) {

  @Override
  public String toString() {
    return "AfterTalk[]";
  }
}
