// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.time.Instant;
import java.util.List;

/** What else waits for a moderator, beside posts. */
public interface Queued {

  /** All that waits now. */
  List<Waits> waiting();

  /**
   * One thing that waits.
   *
   * @param way behind {@code /desk/moderation/}, where it is opened
   * @param concern why somebody asks
   * @param since when it was asked first
   */
  record Waits(String way, Concern concern, Instant since) {}
}
