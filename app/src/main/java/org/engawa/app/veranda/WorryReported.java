// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.UUID;
import org.engawa.app.vault.OwnerId;

/**
 * Somebody is worried about whoever wrote something.
 *
 * @param id of what they wrote
 * @param voice under whose key its author's words are sealed
 */
public record WorryReported(What what, UUID id, OwnerId voice) {

  /** What it is that somebody wrote. */
  public enum What {
    /** A post at the boards. */
    POST,
    /** A letter to somebody who was met at the boards. */
    LETTER
  }
}
