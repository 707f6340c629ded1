// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.util.UUID;

/**
 * What somebody wants to say in a talk.
 *
 * @param id random; the form carries it, so that a form sent twice is kept once
 */
public record SayInTalk(UUID id, String words) {

  @Override
  public String toString() {
    return "SayInTalk[" + id + "]";
  }
}
