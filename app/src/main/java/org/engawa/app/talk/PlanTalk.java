// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.talk;

import java.time.Instant;

/**
 * When somebody would like to talk, for how long, by which way and where.
 *
 * @param where in their own words, or empty
 */
public record PlanTalk(TalkId id, Rung by, Instant at, int minutes, String where) {

  @Override
  public String toString() {
    return "PlanTalk[" + id.value() + "]";
  }
}
