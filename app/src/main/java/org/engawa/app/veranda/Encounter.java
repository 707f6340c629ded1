// SPDX-License-Identifier: Apache-2.0
package org.engawa.app.veranda;

import java.util.UUID;
import org.engawa.app.vault.OwnerId;

/**
 * A post of somebody else at which a person stands.
 *
 * @param voice the other
 * @param name the nickname of the other; empty when they have none here
 * @param title of the thread; empty when it has none
 * @param nameless whether nobody has a name in this thread
 * @param circle to whom the board belongs
 */
public record Encounter(
    UUID post, OwnerId voice, String name, String title, boolean nameless, Circle circle) {

  @Override
  public String toString() {
    return "Encounter[" + post + "]";
  }
}
